package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.ui.Memory;

/** Light and dark, for as long as there is a window to wear it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class AppearanceTest {
    private final Kept memory = new Kept();
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @Test
    void theChosenThemeIsWornAndRemembered(FxRobot robot) {
        StackPane root = new StackPane();
        robot.interact(() -> show(root).toggle());

        boolean dark = root.getStyleClass().contains("dark");
        assertThat(memory.kept).containsEntry("theme", dark ? "dark" : "light");

        StackPane next = new StackPane();
        robot.interact(() -> show(next));
        assertThat(next.getStyleClass().contains("dark")).isEqualTo(dark);
    }

    private Appearance show(StackPane root) {
        Appearance appearance = new Appearance(root, memory);
        stage.setScene(new Scene(root, 100, 100));
        stage.show();
        return appearance;
    }

    private static final class Kept implements Memory {
        private final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> recall(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, String value) {
            kept.put(key, value);
        }
    }
}
