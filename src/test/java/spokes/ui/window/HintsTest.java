package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.ui.dialogs.HintCard;

/** A first start shows three steps, which are ticked off by doing them. */
class HintsTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void theStepsNameWhatThereIsToDo(FxRobot robot) {
        assertThat(words(robot, "#hints"))
                .isEqualTo("Your first move | 1 | Select “Kettlebell 35 lb” at the left"
                        + " | 2 | Drag Edison, NJ to Reno, NV; watch the numbers | 3 | Export the plan");
    }

    @Test
    void doingTheStepsTicksThemOff(FxRobot robot) {
        HintCard hints = robot.lookup("#hints").query();

        selectKettlebell(robot);
        assertThat(hints.current()).isEqualTo(1);

        moveKettlebells(robot, 240);
        assertThat(hints.current()).isEqualTo(2);

        it.asked.folder = Optional.of(Path.of("plans"));
        robot.clickOn("#export");
        assertThat(shows(robot, "#hints")).isFalse();
        assertThat(it.asked.memory).containsEntry("hints", "seen");
    }

    @Test
    void aSceneThatTheWindowLeftHasNoMorePartInThem(FxRobot robot) {
        Scene before = stage.getScene();
        robot.interact(() -> {
            before.setRoot(new Pane());
            stage.setScene(new Scene(it.window.root(), 1280, 800));
            robot.lookup("#hints").query().setVisible(false);
            Event.fireEvent(before, released());
        });
        assertThat(shows(robot, "#hints")).isFalse();

        robot.interact(() -> Event.fireEvent(stage.getScene(), released()));
        assertThat(shows(robot, "#hints")).isTrue();
    }

    private static MouseEvent released() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void theyAreClosedForGoodAndCanBeCalledBack(FxRobot robot) {
        robot.clickOn("#hints-close");
        assertThat(shows(robot, "#hints")).isFalse();
        assertThat(it.asked.memory).containsEntry("hints", "seen");

        robot.interact(() -> menu(robot, "hints").fire());
        assertThat(shows(robot, "#hints")).isTrue();
    }
}
