package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The plan is written into a folder that the planner chooses. */
class ExportTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void theNoticeNamesTheFolderAndShowsIt(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));

        robot.push(KeyCode.CONTROL, KeyCode.E);

        assertThat(it.asked.lines).contains("export to plans");
        assertThat(notice(robot)).isEqualTo("Exported 2 files to plans");

        robot.clickOn("#notice-button");
        assertThat(it.asked.lines).contains("reveal plans");
    }

    @Test
    void noFolderMeansNoExport(FxRobot robot) {
        robot.clickOn("#export");

        assertThat(it.asked.lines).noneMatch(line -> line.startsWith("export"));
    }

    @Test
    void aFolderThatIsGoneIsNamed(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));
        it.asked.failure = Optional.of(new NoSuchFileException("plans/kpis.csv"));

        robot.clickOn("#export");

        assertThat(text(robot, "#failure-reason")).isEqualTo("This file or folder is not there.");
        assertThat(robot.lookup("#failure-path").queryTextInputControl().getText())
                .isEqualTo("plans/kpis.csv");

        robot.push(KeyCode.ENTER);
        assertThat(shows(robot, "#failure")).isFalse();
    }
}
