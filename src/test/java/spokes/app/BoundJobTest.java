package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.ui.NothingChosen;
import spokes.ui.Picture;

/** How far the shipped sample is from the best possible, as the first start says it, with orders of several products. */
@ExtendWith(ApplicationExtension.class)
class BoundJobTest {
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
    void theFirstStartSaysHowFarThePlanIsFromTheBestPossible() throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> robot.lookup("#bound-words").queryAll().stream()
                        .anyMatch(node -> node.getParent().isVisible()));
        Labeled words = robot.lookup("#bound-words").queryAs(Labeled.class);

        assertThat(words.getText()).matches("≤ \\d+(\\.\\d)? % above the best");
        Stage stage = stages.getFirst();
        Picture.shoot(robot, stage, "bound-sample-light", 1);
        robot.clickOn("#theme");
        Picture.shoot(robot, stage, "bound-sample-dark", 1);
        robot.clickOn("#theme");
        robot.interact(words.getParent()::requestFocus);
        robot.clickOn(words);
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> robot.lookup("#bound-dialog").tryQuery().isPresent());
        Picture.shoot(robot, stage, "bound-sample-dialog", 1);
    }
}
