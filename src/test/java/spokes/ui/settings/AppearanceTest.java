package spokes.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Light and dark, for as long as there is a window to wear it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class AppearanceTest {
    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @Test
    void theChosenThemeIsWornAndTheOtherOneOffered(FxRobot robot) {
        StackPane root = new StackPane();
        robot.interact(() -> {
            Appearance appearance = show(root, ThemeChoice.DARK);
            assertThat(root.getStyleClass()).contains("dark");
            assertThat(appearance.other()).isEqualTo(ThemeChoice.LIGHT);
            appearance.wear(ThemeChoice.LIGHT);
            assertThat(root.getStyleClass()).doesNotContain("dark");
        });
    }

    private Appearance show(StackPane root, ThemeChoice theme) {
        Appearance appearance = new Appearance(root, theme);
        stage.setScene(new Scene(root, 100, 100));
        stage.show();
        return appearance;
    }
}
