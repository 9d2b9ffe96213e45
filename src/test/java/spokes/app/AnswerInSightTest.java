package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where letters are large and the window is small, the answer of a study with many questions is seen all the same. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class AnswerInSightTest {
    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();
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
    @ValueSource(strings = {"launch", "whatif"})
    void theAnswerComesIntoSightAndItsTablesCanBeScrolledTo(String study) throws IOException, TimeoutException {
        SampleWindow.writeSlice(folder);
        SampleWindow.writeSettings(folder, "german", 150);
        new FxRobot().interact(() -> window = new SampleWindow(stage, folder));
        window.waitUntilIdle();
        window.robot.interact(() -> stage.getScene().getRoot().resize(1280, 800));

        window.fireMenu("study-" + study);
        window.waitUntilIdle();
        window.robot.interact(window.robot.lookup("#job-ask").<Button>query()::fire);
        window.waitUntil(() -> window.exists(".job-answer"));
        window.picture("answer-in-sight-" + study, 1);

        ScrollPane tab = paneAround(window.robot.lookup("#job-words").query());
        Bounds seen = tab.localToScene(tab.getLayoutBounds());
        assertThat(seen.contains(inScene(".job-answer"))).as("the answer").isTrue();
        assertThat(seen.contains(inScene(".job-tables")))
                .as("the names of its tables")
                .isTrue();
        assertThat(inScene(".job-part").getHeight())
                .as("a table with some rows, to scroll to")
                .isGreaterThan(200);
        assertThat(tab.getContent().getLayoutBounds().getWidth())
                .as("and nothing lies beside")
                .isLessThanOrEqualTo(tab.getViewportBounds().getWidth());
        window.robot.push(KeyCode.CONTROL, KeyCode.W);
    }

    private Bounds inScene(String style) {
        Node node = window.robot.lookup(style).query();
        return node.localToScene(node.getLayoutBounds());
    }

    /** What all of a study scrolls in. */
    private static ScrollPane paneAround(Node within) {
        return Stream.iterate(within, node -> node.getParent() != null, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .reduce((_, outer) -> outer)
                .orElseThrow();
    }
}
