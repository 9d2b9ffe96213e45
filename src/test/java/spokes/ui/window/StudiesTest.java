package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.session.State;
import spokes.ui.HandMadePlan;
import spokes.ui.Picture;
import spokes.ui.study.Study;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;
import spokes.ui.study.Workplace;

/** Studies come when they are asked for, follow the plan while they are open, and take their work with them. */
class StudiesTest extends WindowTest {
    private static final StudyKind WEATHER = new StudyKind(
            "weather", StudyGroup.WHAT_IF, "Weather", "What rain does", "info", Optional.of("Shortcut+9"), Told::new);
    private static final StudyKind TIDES =
            new StudyKind("tides", StudyGroup.STOCK, "Tides", "What the sea does", "info", Optional.empty(), Told::new);

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** A study that tells what it hears; its work never ends by itself. */
    private static final class Told implements Study {
        private final Label words = new Label();
        private final Workplace at;

        Told(Workplace at) {
            this.at = at;
            words.setId("told");
            at.background().start("look at the sky", _ -> "rain", this::say);
        }

        private void say(String what) {
            words.setText(words.getText() + what + ";");
        }

        @Override
        public Node node() {
            return words;
        }

        @Override
        public void show(State state) {
            say("state " + state.number());
        }

        @Override
        public void setActive(boolean active) {
            say(active ? "front" : "back");
        }

        @Override
        public void close() {
            at.notices().tell("The sky is closed");
        }
    }

    @Start
    void start(Stage opened) {
        stage = opened;
        show("");
    }

    private void show(String open) {
        it = new PlannerStage(stage, new HandMadePlan(world()), waiting::add, "", List.of(WEATHER, TIDES), open);
    }

    private static SplitPane.Divider aboveTables(FxRobot robot) {
        SplitPane split = robot.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(pane -> pane.getItems().stream().anyMatch(part -> "tables".equals(part.getId())))
                .findFirst()
                .orElseThrow();
        return split.getDividers().getFirst();
    }

    @Test
    void aStudyInFrontHasMoreHeightAndGivesItBack(FxRobot robot) {
        double before = aboveTables(robot).getPosition();

        openStudy(robot, "weather");
        assertThat(aboveTables(robot).getPosition()).isLessThan(before - 0.1);
        robot.interact(() ->
                robot.lookup("#tables").<TabPane>query().getSelectionModel().selectFirst());
        assertThat(aboveTables(robot).getPosition()).isCloseTo(before, within(0.01));
    }

    @Test
    void aDividerThatThePlannerMovedStays(FxRobot robot) {
        openStudy(robot, "weather");

        robot.interact(() -> aboveTables(robot).setPosition(0.57));
        robot.interact(() ->
                robot.lookup("#tables").<TabPane>query().getSelectionModel().selectFirst());

        assertThat(aboveTables(robot).getPosition()).isCloseTo(0.57, within(0.01));
    }

    private static List<String> tabs(FxRobot robot) {
        return robot.lookup("#tables").<TabPane>query().getTabs().stream()
                .filter(Tab::isClosable)
                .map(Tab::getText)
                .toList();
    }

    @Test
    void noStudyIsOpenUntilItIsAskedFor(FxRobot robot) {
        assertThat(tabs(robot)).isEmpty();

        openStudy(robot, "weather");

        assertThat(tabs(robot)).containsExactly("Weather");
        assertThat(text(robot, "#told")).isEqualTo("state 0;front;");
        assertThat(it.asked.memory).containsEntry("studies", "weather");
    }

    @Test
    void itHearsOfEachStateAndWhetherItIsInFront(FxRobot robot) {
        openStudy(robot, "weather");
        moveKettlebells(robot, 240);
        robot.clickOn("#tab-transfers");

        assertThat(told(robot)).isEqualTo("state 0;front;state 1;back;");
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#tables").<TabPane>query().getTabs().stream()
                .filter(tab -> tab.getText().equals("Weather"))
                .map(tab -> words((ScrollPane) tab.getContent()))
                .findFirst()
                .orElseThrow();
    }

    /** What a study that is one label says; its tab lets it scroll. */
    private static String words(ScrollPane tab) {
        Pane room = (Pane) tab.getContent();
        return ((Label) room.getChildren().getFirst()).getText();
    }

    @Test
    void aStudyThatIsOpenComesToTheFrontAndIsNotOpenedTwice(FxRobot robot) {
        openStudy(robot, "weather");
        robot.clickOn("#tab-transfers");
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT9).release(KeyCode.DIGIT9, KeyCode.SHORTCUT);

        assertThat(tabs(robot)).containsExactly("Weather");
        assertThat(told(robot)).endsWith("back;front;");
    }

    @Test
    void closingByKeyEndsItsWorkAndNoOther(FxRobot robot) {
        openStudy(robot, "tides");
        openStudy(robot, "weather");
        assertThat(words(robot, "#work")).contains("1 more");

        robot.press(KeyCode.SHORTCUT, KeyCode.W).release(KeyCode.W, KeyCode.SHORTCUT);

        assertThat(tabs(robot)).containsExactly("Tides");
        assertThat(words(robot, "#work")).startsWith("Look at the sky").doesNotContain("more");
        assertThat(it.asked.memory).containsEntry("studies", "tides");
        assertThat(notice(robot)).isEqualTo("The sky is closed");
    }

    @Test
    void whatIsNoStudyStays(FxRobot robot) {
        robot.clickOn("#tab-transfers");
        robot.interact(() -> menu(robot, "study-close").fire());

        assertThat(robot.lookup("#tables").<TabPane>query().getTabs())
                .isNotEmpty()
                .noneMatch(Tab::isClosable);
        assertThat(notice(robot)).isEqualTo("The tab in front is no study: it stays");
    }

    @Test
    void whatWasOpenIsOpenAgainAtTheNextStartButMadeOnlyWhenLookedAt(FxRobot robot) {
        robot.interact(() -> show("tides,gone,weather"));

        assertThat(tabs(robot)).containsExactly("Tides", "Weather");
        assertThat(robot.lookup("#told").queryAll()).isEmpty();

        TabPane tables = robot.lookup("#tables").query();
        robot.interact(() -> tables.getTabs().stream()
                .filter(tab -> "tab-tides".equals(tab.getId())) // its head may have no room in the bar
                .forEach(tables.getSelectionModel()::select));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#told")).isEqualTo("state 0;front;");
    }

    @Test
    void aWindowThatIsClosedEndsStudiesAndRemembersThem(FxRobot robot) {
        openStudy(robot, "weather");
        robot.interact(it.window::close);
        robot.interact(() -> waiting.forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, "#told")).doesNotContain("rain");
        assertThat(it.asked.memory).containsEntry("studies", "weather");
    }

    @Test
    void anIdIsWordsJoinedByHyphens() {
        assertThatThrownBy(
                        () -> new StudyKind("Two Words", StudyGroup.JOB, "T", "t", "info", Optional.empty(), Told::new))
                .hasMessage("a study's id is lower-case words joined by hyphens, was Two Words");
    }

    @Test
    void aPictureForPeopleToLookAt(FxRobot robot) throws IOException {
        openStudy(robot, "verdict");
        openStudy(robot, "weather");
        robot.clickOn("#tab-verdict");
        assertThat(Picture.shoot(robot, stage, "studies", 1)).isNotEmptyFile();
    }
}
