package spokes.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

/** Goes through all that the window shows: tabs, studies and what they answer, dialogs, an import's review, the palette. */
final class WindowTour {
    private static final List<String> DIALOGS = List.of(
            "optimize-placement",
            "optimize-transfers",
            "optimize-network",
            "optimize-study",
            "optimize-alternatives",
            "scenario-make",
            "export-layouts",
            "search",
            "help",
            "import");

    private final SampleWindow window;
    private final Visitor visitor;

    /** Looks at one place. */
    interface Visitor {
        /** Called when all of the place is there; not on the window's thread, so it may press keys. */
        void visit(String place);
    }

    WindowTour(SampleWindow window, Visitor visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    /** Goes everywhere. */
    void everywhere() throws TimeoutException {
        mainParts();
        studies();
        dialogs();
    }

    /** The window with each of its tabs and the inspector. */
    void mainParts() throws TimeoutException {
        window.waitUntilIdle();
        visit("window");
        tabs();
        inspector();
    }

    /** What opens over the window. */
    void dialogs() throws TimeoutException {
        for (String dialog : DIALOGS) {
            window.fireMenu(dialog);
            visit(dialog);
            window.robot.push(KeyCode.ESCAPE);
        }
    }

    private void visit(String place) throws TimeoutException {
        window.waitUntilIdle();
        window.robot.interact(() -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
        });
        visitor.visit(place);
    }

    private TabPane tables() {
        return window.robot.lookup("#tables").query();
    }

    private void tabs() throws TimeoutException {
        for (Tab tab : List.copyOf(tables().getTabs())) {
            window.robot.interact(() -> tables().getSelectionModel().select(tab));
            visit("" + tab.getId());
        }
    }

    /** What is selected, and how a number comes about. */
    private void inspector() throws TimeoutException {
        press("#center-Reno");
        visit("center");
        press("#kpi-COST_PER_ORDER");
        visit("explanation");
    }

    private void press(String id) {
        window.robot.clickOn(window.robot.lookup(id).<Node>query());
    }

    private void studies() throws TimeoutException {
        Predicate<String> isStudy = id -> id.startsWith("menu-study-") && !id.equals("menu-study-close");
        List<String> ids = window.listMenu().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null && isStudy.test(id))
                .toList();
        for (String id : ids) {
            window.fireMenu(id.replace("menu-", ""));
            visit(id.replace("menu-", ""));
            Optional<Button> ask = window.robot.lookup("#job-ask").tryQuery();
            if (ask.isPresent()) {
                window.robot.interact(ask.get()::fire);
                visit(id.replace("menu-", "") + " answered");
            }
            window.robot.push(KeyCode.CONTROL, KeyCode.W);
        }
    }
}
