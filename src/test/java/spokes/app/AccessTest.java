package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.ui.access.FaintText;
import spokes.ui.access.Nameless;

/** Who hardly sees, or not at all, gets along with every view, study and dialog of the window, in light and in dark. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class AccessTest {
    @TempDir
    private static Path folder;

    private final Map<String, String> wrong = new TreeMap<>();
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
    void everyTextStandsOutAndEveryControlHasANameAndARole() throws TimeoutException {
        new WindowTour(window, place -> window.robot.interact(() -> look(place))).everywhere();

        assertThat(wrong.entrySet()).as("and where it was seen first").isEmpty();
    }

    /** Looks in one theme, and in the other where studies, which are built of the same parts, do not make it long. */
    private void look(String place) {
        for (int themes = place.startsWith("study") ? 1 : 0; themes < 2; themes++) {
            Node root = window.stage().getScene().getRoot();
            root.applyCss();
            String theme = root.getStyleClass().contains("dark") ? "dark" : "light";
            FaintText.find(root).forEach(text -> wrong.putIfAbsent(text, theme + " " + place));
            Nameless.find(root).forEach(control -> wrong.putIfAbsent(control, theme + " " + place));
            if (!place.startsWith("study")) {
                window.robot.lookup("#theme").<Button>query().fire();
            }
        }
    }
}
