package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.ui.SmallWorld;

/** Long work leaves the window usable; answers that come too late are dropped. Here the test says when work is done. */
class BackgroundWorkTest extends WindowTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, SmallWorld.workspace(), waiting::add);
    }

    @BeforeEach
    void finish(FxRobot robot) {
        workAll(robot);
    }

    @Test
    void thePlanIsShownBeforeItsReferencesAreKnown(FxRobot robot) {
        moveKettlebells(robot, 240);
        assertThat(text(robot, "#kpi-TOTAL_COST")).isEqualTo("$179,935");
        assertThat(pending(robot)).isTrue();

        workAll(robot);

        assertThat(pending(robot)).isFalse();
    }

    @Test
    void anAnswerAboutAnOlderStateIsDropped(FxRobot robot) {
        moveKettlebells(robot, 240);
        List<Runnable> old = List.copyOf(waiting);
        waiting.clear();
        robot.clickOn("#undo");
        workAll(robot);

        robot.interact(() -> old.forEach(Runnable::run));

        assertThat(pending(robot)).isFalse();
        assertThat(table(robot, "stock").getColumns().get(4).getCellData(0).toString())
                .isEqualTo("900");
        assertThat(words(robot, "#kpi-MEAN_DAYS")).contains("3.22 | 4.67 calendar | today | −0.20");
    }

    @Test
    void workThatTakesLongIsShownWithAWayToEndIt(FxRobot robot) {
        it.asked.review = Reviews.monday();
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
        assertThat(words(robot, "#work")).startsWith("Read monday.xlsx");

        robot.clickOn("#work-cancel");
        workAll(robot);

        assertThat(shows(robot, "#work")).isFalse();
        assertThat(shows(robot, "#review")).isFalse();
    }

    @Test
    void thePlannerGoesOnWorkingAndTheReviewIsMadeAgainForTheNewState(FxRobot robot) {
        it.asked.review = Reviews.monday();
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
        moveKettlebells(robot, 240);

        workAll(robot);

        assertThat(it.asked.lines.stream().filter(line -> line.startsWith("review")))
                .hasSize(2);
        assertThat(shows(robot, "#review")).isTrue();
    }

    @Test
    void aVerdictThatIsEndedCanBeAskedForAgain(FxRobot robot) {
        openStudy(robot, "verdict").clickOn("#verdict-judge");
        assertThat(text(robot, "#verdict-note")).isEqualTo("Weighing both sides …");

        robot.clickOn("#work-cancel");

        assertThat(robot.lookup("#verdict-judge").query().isDisabled()).isFalse();
        assertThat(text(robot, "#verdict-note")).isEmpty();
    }

    @Test
    void aReplayThatIsEndedCanBeAskedForAgain(FxRobot robot) {
        openStudy(robot, "replay").clickOn("#replay-orders");
        robot.clickOn("#work-cancel");

        assertThat(robot.lookup("#replay-orders").query().isDisabled()).isFalse();
        assertThat(text(robot, "#replay-note")).isEmpty();
    }

    @Test
    void aWindowThatIsClosedEndsItsWorkAndBeginsNoMore(FxRobot robot) {
        it.asked.review = Reviews.monday();
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
        robot.interact(it.window::close);
        robot.interact(() -> it.window.dropped(List.of(new File("tuesday.xlsx"))));

        workAll(robot);

        assertThat(it.asked.lines).noneMatch(line -> line.startsWith("review"));
        assertThat(shows(robot, "#work")).isFalse();
        assertThat(shows(robot, "#review")).isFalse();
    }

    private void workAll(FxRobot robot) {
        while (!waiting.isEmpty()) {
            robot.interact(() -> waiting.removeFirst().run());
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static boolean pending(FxRobot robot) {
        return robot.lookup(".kpi-panel").query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("pending"));
    }
}
