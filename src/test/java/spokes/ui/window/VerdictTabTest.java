package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;
import spokes.engine.verdict.VerdictQuestion;
import spokes.engine.verdict.VerdictSearch;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;

/** The tab of the verdict: the answer, the waterfall, both sides, and what would change it. */
class VerdictTabTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, "");
    }

    private Verdict expected(String... center) throws Refused {
        var plan = it.session.state().judged();
        return VerdictSearch.find(
                new VerdictQuestion(
                        plan, plan.asToday(), List.of(center).stream().findFirst(), area -> ""),
                Progress.UNWATCHED);
    }

    private static void judge(FxRobot robot) {
        openStudy(robot, "verdict").clickOn("#verdict-judge");
    }

    private static String said(FxRobot robot) {
        return robot.from(robot.lookup("#verdict-words")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static List<LedgerRow> rows(FxRobot robot) {
        return robot.lookup("#verdict-table").<TableView<LedgerRow>>query().getItems();
    }

    private static void adds(List<LedgerRow> rows, Comparison comparison) {
        assertThat(rows.stream().mapToDouble(LedgerRow::saved).sum()).isCloseTo(comparison.saved(), within(1e-6));
    }

    @Test
    void beforeAnyVerdictTheTabSaysWhatItDoes(FxRobot robot) {
        openStudy(robot, "verdict");
        assertThat(robot.from(robot.lookup("#verdict"))
                        .lookup(".empty-head")
                        .<Labeled>query()
                        .getText())
                .isEqualTo("No verdict yet");
        assertThat(robot.lookup("#verdict-words").<Node>query().isVisible()).isTrue();
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void theAnswerStandsOnTopAndTheWaterfallAndTheTableAddUpToIt(FxRobot robot) throws Refused {
        judge(robot);
        Comparison decision = expected().decision();
        assertThat(text(robot, "#verdict-answer"))
                .contains("the best single center")
                .contains("%,.0f".formatted(Math.abs(decision.saved())));
        assertThat(said(robot))
                .contains("For the same service it needs")
                .contains("What would change the answer")
                .contains("orders a month")
                .contains("An own building instead of a 3PL")
                .contains("rate_factor 1 ×");
        assertThat(robot.lookup("#verdict-waterfall").<Node>query().getAccessibleText())
                .isEqualTo(text(robot, "#verdict-answer"));
        adds(rows(robot), decision);
        robot.clickOn("#verdict-by-weight");
        adds(rows(robot), decision);
        robot.clickOn("#verdict-by-region");
        adds(rows(robot), decision);
    }

    @Test
    void thePlanIsHeldAgainstTodayToo(FxRobot robot) throws Refused {
        judge(robot);
        robot.clickOn("#verdict-against-today");
        adds(rows(robot), expected().find(Reference.Kind.TODAY).orElseThrow());
        assertThat(text(robot, "#verdict-answer")).contains("today");
    }

    @Test
    void thePlannerChoosesTheOneCenter(FxRobot robot) throws Refused {
        openStudy(robot, "verdict");
        robot.interact(
                () -> robot.lookup("#verdict-center").<ChoiceBox<String>>query().setValue("RNO"));
        robot.clickOn("#verdict-judge");
        assertThat(text(robot, "#verdict-answer")).contains("Reno, NV");
        adds(rows(robot), expected("RNO").decision());
    }

    @Test
    void poolingSaysWhatMoreCentersNeed(FxRobot robot) {
        judge(robot);
        robot.clickOn("#verdict-chart-pooling");
        Node chart = robot.lookup("#verdict-pooling").query();
        assertThat(chart.isVisible()).isTrue();
        assertThat(chart.getAccessibleText()).startsWith("1 center, ").contains("safety stock");
    }

    @Test
    void aVerdictOnAnEarlierPlanSaysSo(FxRobot robot) {
        judge(robot);
        assertThat(text(robot, "#verdict-note")).isEmpty();
        moveKettlebells(robot, 240);
        assertThat(text(robot, "#verdict-note")).isEqualTo("The plan has changed since; ask again.");
        robot.clickOn("#undo");
        assertThat(text(robot, "#verdict-note")).isEmpty();
    }

    @Test
    void withoutACenterThereIsNoVerdictAndWhyIsSaid(FxRobot robot) {
        Workspace empty = SmallWorld.empty();
        robot.interact(() -> it = new PlannerStage(stage, JudgedPlan.of(empty), Runnable::run, ""));
        judge(robot);
        assertThat(text(robot, "#verdict-note")).startsWith("no center is open");
    }

    @Test
    void picturesForPeopleToLookAt(FxRobot robot) throws IOException {
        judge(robot);
        robot.interact(() -> robot.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.getOrientation() == Orientation.VERTICAL)
                .filter(split -> split.lookup("#tables") != null && split.lookup("#map") != null)
                .forEach(split -> split.setDividerPositions(0.35)));
        assertThat(Picture.shoot(robot, stage, "verdict-light", 1)).isNotEmptyFile();
        robot.clickOn("#verdict-chart-pooling").clickOn("#verdict-by-region");
        assertThat(Picture.shoot(robot, stage, "verdict-pooling-150", 1.5)).isNotEmptyFile();
        robot.clickOn("#theme").clickOn("#verdict-chart-waterfall");
        assertThat(Picture.shoot(robot, stage, "verdict-dark", 1)).isNotEmptyFile();
        robot.clickOn("#theme");
    }
}
