package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.Workspace;
import spokes.ui.SmallWorld;

/** A workspace without anything is no gray window: it says what to do next. */
class EmptyWindowTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Override
    Workspace world() {
        return SmallWorld.empty();
    }

    @Test
    void itSaysHowToGetSomethingIn(FxRobot robot) {
        assertThat(words(robot, "#welcome")).startsWith("This workspace is empty | Drop your spreadsheets");

        robot.clickOn("#welcome-sample");

        assertThat(it.asked.lines).contains("open sample");
    }

    @Test
    void thereAreNoNumbersWhereThereIsNothingToJudge(FxRobot robot) {
        assertThat(text(robot, "#kpi-TOTAL_COST")).isEqualTo("–");
        assertThat(words(robot, "#kpi-COST_PER_ORDER"))
                .isEqualTo("Cost per order | – | retail rates | today | – | one center | –");
    }

    @Test
    void exportSaysWhyItCannotBe(FxRobot robot) {
        robot.clickOn("#export");

        assertThat(notice(robot)).isEqualTo("The workspace is empty");
    }

    @Test
    void thereAreNoHintsForWhatIsNotThere(FxRobot robot) {
        assertThat(shows(robot, "#hints")).isFalse();
    }
}
