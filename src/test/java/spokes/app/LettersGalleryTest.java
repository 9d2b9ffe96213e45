package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.sample.SampleSlice;
import spokes.ui.access.CutText;

/**
 * Large letters in a small window, in the language of the longer words: nothing is cut that cannot be scrolled to. With
 * pictures in {@code target/screenshots}, for people to look at.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class LettersGalleryTest {
    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
    private final Map<String, String> cut = new TreeMap<>();
    private Stage stage;
    private SampleWindow window;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close() {
        window.close();
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"english,100", "german,100", "german,150", "english,200", "german,200"})
    void everyTextCanBeReadToItsEnd(String language, int percent) throws IOException, TimeoutException {
        StoredWorkspace.asSample(
                folder,
                new SampleSlice(Set.of("Edison", "Atlanta", "Dallas", "Reno", "Columbus", "Memphis"), 60, 4)
                        .write(folder.resolve("in")));
        SampleWindow.writeSettings(folder, language, percent);
        new FxRobot().interact(() -> window = new SampleWindow(stage, folder));

        String name = "letters-%s-%d-".formatted(language, percent);
        for (int[] size : new int[][] {{1920, 1080}, {1280, 800}}) {
            window.robot.interact(() -> stage.getScene().getRoot().resize(size[0], size[1]));
            window.waitUntilIdle();
            window.robot.interact(() -> stage.getScene().getRoot().resize(size[0], size[1]));
            window.picture(name + size[0], 1);
            window.darken();
            window.picture(name + size[0] + "-dark", 1);
            window.darken();
        }
        if (percent < 200) {
            new WindowTour(window, place -> window.robot.interact(() -> look(place))).everywhere();
        } else {
            lookIntoTabs();
        }

        assertThat(cut.entrySet()).as("and where it was seen first").isEmpty();
    }

    /** Lists and figures lie in tabs here. */
    private void lookIntoTabs() throws TimeoutException {
        TabPane tabs = window.robot.lookup("#tables").query();
        assertThat(tabs.getTabs()).extracting(Tab::getId).contains("tab-lists", "tab-figures");
        for (Tab tab : tabs.getTabs()) {
            window.robot.interact(() -> tabs.getSelectionModel().select(tab));
            window.waitUntilIdle();
            window.robot.interact(() -> look("" + tab.getId()));
        }
        assertThat(window.exists(".tool-bar-overflow-button")).isFalse();
    }

    /** Looks on the window's thread, at what is laid out: an answer may have come since the tour waited. */
    private void look(String place) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        CutText.find(root).forEach(text -> cut.putIfAbsent(text, place));
    }
}
