package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.ui.NothingChosen;

/** Better plans on the shipped sample, with the real optimizer: sought, reviewed, taken in part, undone. */
@ExtendWith(ApplicationExtension.class)
class OptimizeJobTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int SECONDS = 90;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Stage> stages = new ArrayList<>();
    private final List<WorkspaceDesk> desks = new ArrayList<>();

    @Start
    void firstStart(Stage stage) {
        stages.add(stage);
        desks.add(FirstStart.show(stage, folder, executor, new NothingChosen() {}));
    }

    @AfterEach
    void close() {
        robot.interact(desks.getFirst()::closeWorkspace);
        executor.shutdown();
    }

    @Test
    void thePlannerSeeksANetworkTakesSomeOfItAndUndoesIt() throws TimeoutException, IOException {
        waitUntil(() -> exists("#center-Edison"));
        ask("network", "20");
        picture("optimize-ask", 1);
        robot.clickOn("#goal-start");
        waitUntil(() -> exists("#run-card") && text("#run-card").contains("Best so far"));
        picture("optimize-running", 1);
        waitUntil(() -> exists("#offer-accept")
                && !robot.lookup("#offer-accept").query().isDisabled());
        picture("optimize-review", 1);
        picture("optimize-review-150", 1.5);
        darken();
        picture("optimize-review-dark", 1);
        darken();
        TableView<?> table = robot.lookup("#offer-table").query();
        assertThat(table.getItems()).isNotEmpty();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        Set<String> before = open();
        robot.push(KeyCode.SPACE);
        if (table.getItems().size() > 1) {
            waitUntil(() -> !robot.lookup("#offer-accept").query().isDisabled());
            picture("optimize-review-some", 1);
            robot.clickOn("#offer-accept");
            waitUntil(() -> !open().equals(before));
            picture("optimize-accepted", 1);
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            waitUntil(() -> open().equals(before));
        }
    }

    @Test
    void stockIsPlacedWithWhatTheTargetsNeed() throws TimeoutException, IOException {
        waitUntil(() -> exists("#center-Edison"));
        ask("placement", "8");
        robot.interact(() -> robot.lookup("#ask-purchase")
                .<ChoiceBox<?>>query()
                .getSelectionModel()
                .select(1));
        picture("optimize-buy", 1);
        robot.clickOn("#goal-start");
        waitUntil(() -> exists("#run-placed"));
        assertThat(text("#run-card")).contains("inbound and").contains("bought of");
        picture("optimize-buy-running", 1);
        waitUntil(() -> exists("#offer-accept")
                && !robot.lookup("#offer-accept").query().isDisabled());
        picture("optimize-buy-review", 1);
    }

    @Test
    void howManyCentersAndSeveralNetworksAndWhatCannotBe() throws TimeoutException, IOException {
        waitUntil(() -> exists("#center-Edison"));
        ask("study", "12");
        set("#ask-centers", "8");
        robot.clickOn("#goal-start");
        waitUntil(() -> exists("#study-title"));
        picture("optimize-study", 1);
        darken();
        picture("optimize-study-dark", 1);
        darken();
        ask("alternatives", "15");
        robot.clickOn("#goal-start");
        waitUntil(() -> exists("#choices-table"));
        picture("optimize-alternatives", 1);
        robot.push(KeyCode.ESCAPE);
        ask("network", "10");
        set("#ask-budget", "100");
        set("#ask-centers", "7");
        robot.clickOn("#goal-start");
        waitUntil(() -> exists("#no-offer-reason"));
        assertThat(text("#no-offer-reason")).contains("The budget is 100.00");
        picture("optimize-infeasible", 1);
    }

    private void ask(String goal, String seconds) {
        robot.interact(() -> {
            MenuBar bar = robot.lookup("#menu").query();
            bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> ("menu-optimize-" + goal).equals(item.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
        set("#ask-seconds", seconds);
    }

    private void set(String id, String text) {
        robot.interact(() -> robot.lookup(id).<TextField>query().setText(text));
    }

    /** The centers that the map shows as open. */
    private Set<String> open() {
        return robot.lookup(".center-marker").queryAll().stream()
                .filter(marker -> !marker.getPseudoClassStates().contains(PseudoClass.getPseudoClass("candidate")))
                .map(Node::getId)
                .collect(Collectors.toSet());
    }

    private void darken() {
        robot.interact(() ->
                robot.lookup("#theme").<javafx.scene.control.Button>query().fire());
    }

    private boolean exists(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String text(String id) {
        return robot.from(robot.lookup(id).<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name, double scale) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
            Scene scene = stages.getFirst().getScene();
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            image[0] = scene.getRoot().snapshot(how, null);
        });
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
        assertThat(file).isNotEmptyFile();
    }
}
