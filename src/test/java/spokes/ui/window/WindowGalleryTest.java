package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.model.Workspace;
import spokes.ui.SmallWorld;

/** Pictures of the window in {@code target/screenshots}, for people to look at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class WindowGalleryTest {
    private static final Path FOLDER = Path.of("target/screenshots");

    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @Test
    void theWindowInLightAndDark(FxRobot robot) throws IOException {
        PlannerStage it = show(robot, SmallWorld.workspace());
        shoot(robot, "window-light", 1);
        robot.clickOn("#theme");
        shoot(robot, "window-dark", 1);
        robot.interact(() -> {
            it.selection.centerProperty().set(Optional.of("RNO"));
            it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL));
        });
        robot.clickOn("Transfers");
        shoot(robot, "window-dark-selected", 1);
        robot.clickOn("#theme");
    }

    @Test
    void aNumberTakenApart(FxRobot robot) throws IOException {
        show(robot, SmallWorld.workspace());
        robot.clickOn("#kpi-COST_PER_ORDER");
        shoot(robot, "window-explained", 1);
        for (String part : List.of("outbound shipping", "Edison, NJ", "Kettlebell 35 lb")) {
            robot.clickOn(
                    robot.from(robot.lookup("#explain-parts")).lookup(part).<Node>query());
        }
        shoot(robot, "window-explained-steps", 1.5);
        robot.clickOn("#theme");
        shoot(robot, "window-explained-dark", 1);
        robot.clickOn("#theme");
    }

    @Test
    void theWindowAtHalfAsMuchAgain(FxRobot robot) throws IOException {
        show(robot, SmallWorld.workspace());
        shoot(robot, "window-150", 1.5);
    }

    @Test
    void anEmptyWorkspace(FxRobot robot) throws IOException {
        show(robot, SmallWorld.empty());
        shoot(robot, "window-empty", 1);
    }

    @Test
    void theReviewOfAnImport(FxRobot robot) throws IOException {
        PlannerStage it = show(robot, SmallWorld.workspace());
        it.asked.review = Reviews.monday();
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
        shoot(robot, "window-review", 1);
        robot.clickOn("#review-accept");
        robot.clickOn("#tab-issues");
        shoot(robot, "window-imported", 1);
    }

    @Test
    void theWaysOut(FxRobot robot) throws IOException {
        show(robot, SmallWorld.workspace());
        robot.interact(() -> robot.lookup("#export").<SplitMenuButton>query().show());
        robot.interact(() -> {
            Scene menu = Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            keep(menu.getRoot().snapshot(null, null), "export-menu");
        });
        shoot(robot, "export-button", 1);
        robot.interact(() -> robot.lookup("#export").<SplitMenuButton>query().hide());
    }

    private static Path keep(WritableImage image, String name) {
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private PlannerStage show(FxRobot robot, Workspace workspace) {
        PlannerStage[] it = new PlannerStage[1];
        robot.interact(() -> it[0] = new PlannerStage(stage, workspace, Runnable::run));
        return it[0];
    }

    private void shoot(FxRobot robot, String name, double scale) throws IOException {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            image[0] = stage.getScene().getRoot().snapshot(how, null);
        });
        assertThat(keep(image[0], name)).isNotEmptyFile();
        assertThat(image[0].getWidth()).isEqualTo(1280 * scale);
    }
}
