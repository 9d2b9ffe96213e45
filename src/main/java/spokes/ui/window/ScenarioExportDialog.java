package spokes.ui.window;

import javafx.scene.control.Label;
import spokes.ui.Texts;
import spokes.ui.dialogs.Dialog;

/** Says that a scenario is in view, and asks whether that is to be exported as a plan of its own, or the base plan. */
final class ScenarioExportDialog extends Dialog {

    /**
     * The question.
     *
     * @param itself exports the scenario
     * @param base   exports the base plan
     */
    ScenarioExportDialog(String scenario, Runnable itself, Runnable base) {
        super("branch", Texts.of("window").get("export.scenario.title", scenario), () -> {});
        Texts texts = Texts.of("window");
        setId("export-scenario-dialog");
        Label what = new Label(texts.get("export.scenario.what"));
        what.setWrapText(true);
        setContent(what);
        setPrefWidth(460);
        addCancel(Texts.of("dialogs").get("cancel"));
        add("export-base", texts.get("export.scenario.base"), () -> {
            close();
            base.run();
        });
        addMain("export-scenario", texts.get("export.scenario.itself"), () -> {
            close();
            itself.run();
        });
    }
}
