package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Real nodes on a real stage work in tests, on a machine without a screen. */
@ExtendWith(ApplicationExtension.class)
class HeadlessPlatformTest {

    @Start
    void open(Stage stage) {
        var label = new Label("before");
        label.setId("answer");
        var button = new Button("press");
        button.setOnAction(_ -> label.setText("after"));
        stage.setScene(new Scene(new VBox(label, button), 200, 100));
        stage.show();
    }

    @Test
    void aClickReachesTheButton(FxRobot robot) {
        robot.clickOn("press");

        assertThat(robot.lookup("#answer").queryLabeled().getText()).isEqualTo("after");
    }

    @Test
    void javaFxIsFoundAsModules() {
        assertThat(Label.class.getModule().getName()).isEqualTo("javafx.controls");
    }
}
