package spokes.ui.window;

import java.util.Set;
import spokes.ui.Selection;
import spokes.ui.palette.Finder;
import spokes.ui.palette.Target;
import spokes.ui.scenario.ScenarioActions;

/**
 * Goes to what was found: selects it, takes it in view, or does it.
 *
 * @param inspect brings what is known of the selection to the front
 */
record Going(Selection selection, ScenarioActions scenarios, Runnable inspect) implements Finder.Going {
    @Override
    public void go(Target target) {
        switch (target) {
            case Target.OfCenter center -> selection.revealCenter(center.code());
            case Target.OfProduct product -> {
                selection.productsProperty().set(Set.of(product.key()));
                inspect.run();
            }
            case Target.OfArea area -> selection.revealArea(area.code());
            case Target.OfScenario scenario -> scenarios.view(scenario.name());
            case Target.OfCommand command -> command.action().run();
        }
    }
}
