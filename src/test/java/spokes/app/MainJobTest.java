package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
import spokes.ui.Eventually;
import spokes.ui.NothingChosen;
import spokes.ui.map.cell.CellLayer;

/**
 * The planner's main job in one go, on the shipped sample: first start, a drag with the difference read before the drop,
 * undo, last week's sheets, export.
 */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int SECONDS = 60;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<Stage> stages = new ArrayList<>();
    private final List<WorkspaceDesk> desks = new ArrayList<>();

    @Start
    void firstStart(Stage stage) {
        stages.add(stage);
        desks.add(FirstStart.show(stage, folder, executor, new ScriptedChoosers()));
    }

    @AfterEach
    void close() {
        robot.interact(desks.getFirst()::closeWorkspace);
        executor.shutdown();
    }

    @Test
    void thePlannerDragsUndoesImportsAndExports() throws TimeoutException, IOException {
        waitUntil(() -> exists("#center-Edison") && hasLand());
        picture("main-1-first-start");

        select("Cast-iron kettlebell 35 lb");
        hold("#center-Edison", "#center-Reno");
        waitUntil(() -> exists("#drag-card") && text("#drag-card").contains("over 91 days"));
        String sentence = text("#drag-card");
        picture("main-2-drag");
        assertThat(sentence)
                .contains("Edison NJ → Reno NV")
                .contains("arrives Tue 10 Nov")
                .containsPattern("\u2212\\$\\d,\\d{3} over 91 days")
                .containsPattern("payback \\d+ d");
        String costBefore = text("#cost-total");

        robot.release(MouseButton.PRIMARY);
        waitUntil(() -> !text("#cost-total").equals(costBefore));
        picture("main-3-dropped");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        waitUntil(() -> text("#cost-total").equals(costBefore));

        robot.press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        waitUntil(() -> exists("#review-accept"));
        picture("main-4-review");
        robot.clickOn("#review-accept");
        waitUntil(() -> !exists("#review-accept") && !text("#cost-total").equals(costBefore));
        picture("main-5-imported");

        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Path exported = folder.resolve("exported");
        waitUntil(() -> Files.exists(exported.resolve("kpis.csv")));
        assertThat(exported.resolve("transfers.csv")).exists();
        assertThat(exported.resolve("stock.csv")).exists();
        picture("main-6-exported");
    }

    private void select(String product) {
        ListView<?> list = robot.lookup("#products").query();
        robot.interact(() -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains(product)) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(i);
                }
            }
        });
    }

    /** Presses on one node and moves the mouse to another in a few steps, as a hand does. */
    private void hold(String from, String to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(-12, 0).moveTo(to);
    }

    private boolean exists(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** All words below a node, line by line. */
    private String text(String id) {
        return robot
                .from(robot.lookup(id).<Node>query())
                .lookup((Node node) -> node instanceof Labeled)
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        Eventually.within(SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean hasLand() {
        return robot.lookup("#cells").tryQuery().map(Node::getParent).stream()
                .anyMatch(parent -> parent instanceof CellLayer land && land.hasLand());
    }

    private void picture(String name) throws IOException {
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(stages.getFirst().getScene().snapshot(null)));
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(taken.getFirst(), null), "png", file.toFile());
    }

    /** Chooses what the script says. */
    private static final class ScriptedChoosers implements NothingChosen {
        @Override
        public List<Path> chooseSpreadsheets() {
            return List.of(Path.of("data", "sample", "monday.xlsx"));
        }

        @Override
        public Optional<Path> chooseExportFolder() {
            return Optional.of(folder.resolve("exported"));
        }

        @Override
        public Optional<Path> chooseNewExport(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
