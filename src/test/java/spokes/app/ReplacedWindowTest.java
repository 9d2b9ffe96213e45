package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.sample.SampleSlice;
import spokes.ui.NothingChosen;

/** A window in whose place another one is put is let go of, with the session that it showed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class ReplacedWindowTest {
    private static final int SECONDS = 120;
    private static final int COLLECTIONS = 20;
    private static final int TIMES = 5;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<WeakReference<Object>> windows = new ArrayList<>();
    private final List<WeakReference<Object>> sessions = new ArrayList<>();
    private Stage stage;
    private WorkspaceDesk desk;

    @Start
    void open(Stage watched) throws IOException {
        Path home = Files.createTempDirectory(folder, "home");
        StoredWorkspace.asSample(
                home, new SampleSlice(Set.of("Edison", "Dallas", "Reno"), 24, 4).write(home.resolve("in")));
        stage = new Stage(); // TestFX keeps every event of its own stage for good
        desk = FirstStart.show(stage, home, executor, new NothingChosen() {});
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            desk.closeWorkspace();
            stage.hide();
        });
        executor.shutdownNow();
    }

    @Test
    void anotherWorkspaceLeavesNoSessionBehind() throws TimeoutException {
        settle();
        for (int i = 1; i <= TIMES; i++) {
            robot.interact(desk::openSample);
            settle();
        }
        assertThat(living(windows))
                .as("windows on the heap of %d", windows.size())
                .isEqualTo(1);
        assertThat(living(sessions))
                .as("sessions on the heap of %d", sessions.size())
                .isEqualTo(1);
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil(() -> desk.opened().isPresent());
        robot.interact(() -> {
            windows.add(new WeakReference<>(stage.getScene().getRoot()));
            sessions.add(new WeakReference<>(desk.opened().orElseThrow().session()));
        });
    }

    private long living(List<WeakReference<Object>> seen) {
        for (int i = 0; i < COLLECTIONS && count(seen) > 1; i++) {
            System.gc();
            robot.interact(() -> {}); // what the window lets go of in its next pulse
        }
        return count(seen);
    }

    private static long count(List<WeakReference<Object>> seen) {
        return seen.stream().filter(one -> one.get() != null).count();
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
