package spokes.session;

import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Changes;

/**
 * Throws a scenario away; if it was in view, the base plan is.
 *
 * @param scenario what it is called
 */
public record DeleteScenario(String scenario) implements ScenarioCommand {

    @Override
    public Changes changesTo(State state) throws Refused {
        ScenarioBook book = state.sight().book();
        return Changes.of(book.removed(ScenarioNames.get(book, scenario)));
    }

    @Override
    public String viewAfter(State state) {
        String inView = state.sight().scenario();
        return inView.equals(scenario) ? "" : inView;
    }

    @Override
    public String label() {
        return "delete scenario " + scenario;
    }
}
