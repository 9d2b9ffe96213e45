package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Better plans on the shipped sample, with the real optimizer: sought, reviewed, taken in part, undone. */
@ExtendWith(ApplicationExtension.class)
class OptimizeJobTest {
    @TempDir
    private static Path folder;

    private final List<SampleWindow> windows = new ArrayList<>();

    @Start
    void firstStart(Stage stage) {
        windows.add(new SampleWindow(stage, folder));
    }

    @AfterEach
    void close() {
        windows.getFirst().close();
    }

    @Test
    void thePlannerSeeksANetworkTakesSomeOfItAndUndoesIt() throws TimeoutException, IOException {
        SampleWindow window = windows.getFirst();
        window.waitUntil(() -> window.exists("#center-Edison"));
        window.ask("network", "20");
        window.picture("optimize-ask", 1);
        window.robot.clickOn("#goal-start");
        window.waitUntil(
                () -> window.exists("#run-card") && window.text("#run-card").contains("Best so far"));
        window.picture("optimize-running", 1);
        window.waitUntil(() -> window.isReady("#offer-accept"));
        window.pictures("optimize-review");
        TableView<?> table = window.robot.lookup("#offer-table").query();
        assertThat(table.getItems()).isNotEmpty();
        window.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        Set<String> before = open(window);
        window.robot.push(KeyCode.SPACE);
        if (table.getItems().size() > 1) {
            window.waitUntil(() -> window.isReady("#offer-accept"));
            window.picture("optimize-review-some", 1);
            window.robot.clickOn("#offer-accept");
            window.waitUntil(() -> !open(window).equals(before));
            window.picture("optimize-accepted", 1);
            window.robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            window.waitUntil(() -> open(window).equals(before));
        }
    }

    @Test
    void stockIsPlacedWithWhatTheTargetsNeed() throws TimeoutException, IOException {
        SampleWindow window = windows.getFirst();
        window.waitUntil(() -> window.exists("#center-Edison"));
        window.ask("placement", "8");
        window.robot.interact(() -> window.robot
                .lookup("#ask-purchase")
                .<ChoiceBox<?>>query()
                .getSelectionModel()
                .select(1));
        window.picture("optimize-buy", 1);
        window.robot.clickOn("#goal-start");
        window.waitUntil(() -> window.exists("#run-placed"));
        assertThat(window.text("#run-card")).contains("inbound and").contains("bought of");
        window.picture("optimize-buy-running", 1);
        window.waitUntil(() -> window.isReady("#offer-accept"));
        window.picture("optimize-buy-review", 1);
    }

    @Test
    void howManyCentersAndSeveralNetworksAndWhatCannotBe() throws TimeoutException, IOException {
        SampleWindow window = windows.getFirst();
        window.waitUntil(() -> window.exists("#center-Edison"));
        window.ask("study", "12");
        window.set("#ask-centers", "8");
        window.robot.clickOn("#goal-start");
        window.waitUntil(() -> window.exists("#study-title"));
        window.picture("optimize-study", 1);
        window.darken();
        window.picture("optimize-study-dark", 1);
        window.darken();
        window.ask("alternatives", "15");
        window.robot.clickOn("#goal-start");
        window.waitUntil(() -> window.exists("#choices-table"));
        window.picture("optimize-alternatives", 1);
        window.robot.push(KeyCode.ESCAPE);
        window.ask("network", "10");
        window.set("#ask-budget", "100");
        window.set("#ask-centers", "7");
        window.robot.clickOn("#goal-start");
        window.waitUntil(() -> window.exists("#no-offer-reason"));
        assertThat(window.text("#no-offer-reason")).contains("The budget is 100.00");
        window.picture("optimize-infeasible", 1);
    }

    /** The centers that the map shows as open. */
    private static Set<String> open(SampleWindow window) {
        return window.robot.lookup(".center-marker").queryAll().stream()
                .filter(marker -> !marker.getPseudoClassStates().contains(PseudoClass.getPseudoClass("candidate")))
                .map(Node::getId)
                .collect(Collectors.toSet());
    }
}
