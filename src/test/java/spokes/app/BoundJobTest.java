package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How far the shipped sample is from the best possible, as the first start says it, with orders of several products. */
@ExtendWith(ApplicationExtension.class)
class BoundJobTest {
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
    void theFirstStartSaysHowFarThePlanIsFromTheBestPossible() throws TimeoutException, IOException {
        SampleWindow window = windows.getFirst();
        window.waitUntil(() -> window.robot.lookup("#bound-words").queryAll().stream()
                .anyMatch(node -> node.getParent().isVisible()));
        Labeled words = window.robot.lookup("#bound-words").queryAs(Labeled.class);

        assertThat(words.getText()).matches("≤ \\d+(\\.\\d)? % above the best");
        window.picture("bound-sample-light", 1);
        window.darken();
        window.picture("bound-sample-dark", 1);
        window.darken();
        window.robot.interact(words.getParent()::requestFocus);
        window.robot.clickOn(words);
        window.waitUntil(() -> window.robot.lookup("#bound-dialog").tryQuery().isPresent());
        window.picture("bound-sample-dialog", 1);
    }
}
