package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.ui.access.TabWalk;

/** Who works by keyboard sees where it is, at each stop of the Tab key in every tab and dialog, light and dark. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class FocusTest {
    @TempDir
    private static Path folder;

    private SampleWindow window;

    @Start
    void open(Stage stage) throws IOException {
        window = SampleWindow.ofSlice(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyStopOfTheTabKeyCanBeSeen() throws TimeoutException {
        TabWalk walk = new TabWalk(window.robot, window.stage().getScene());

        WindowTour tour = new WindowTour(window, _ -> {
            walk.walk("light");
            window.darken();
            walk.walk("dark");
            window.darken();
        });
        tour.mainParts();

        assertThat(new TreeMap<>(walk.unseen()).entrySet())
                .as("stops, with the pixels that change")
                .isEmpty();
    }
}
