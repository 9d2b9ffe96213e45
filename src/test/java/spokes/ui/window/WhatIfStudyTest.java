package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.app.job.WhatIfJob;
import spokes.app.report.PageFiles;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.job.JobStudy;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;

/** What if, in the window: the planner picks a kind, says how much, sees the difference, and takes it or not. */
class WhatIfStudyTest extends WindowTest {
    private static final StudyKind WHAT_IF = StudyKind.of(
            "whatif", StudyGroup.WHAT_IF, "branch", at -> new JobStudy(at, new WhatIfJob(), new PageFiles(Locale.US)));

    @Start
    void start(Stage opened) {
        stage = opened;
        show("");
    }

    private void show(String theme) {
        JudgedPlan plan = JudgedPlan.of(ForecastWorld.workspace());
        it = new PlannerStage(stage, plan, Runnable::run, theme, List.of(WHAT_IF), "");
    }

    private static <T> void choose(FxRobot robot, String field, T value) {
        robot.interact(() -> robot.lookup("#job-" + field).<ComboBox<T>>query().setValue(value));
    }

    private static void say(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup("#job-" + field).<TextField>query().setText(text));
    }

    private static String said(FxRobot robot) {
        return robot.from(robot.lookup("#job-words")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private double demanded() {
        return it.session.state().judged().evaluation().unitsDemanded();
    }

    @Test
    void theDifferenceIsShownBeforeAnythingIsTaken(FxRobot robot) {
        Workspace before = it.session.state().workspace();
        openStudy(robot, "whatif");
        say(robot, "demand", "+50 %");
        robot.clickOn("#job-ask");

        assertThat(said(robot))
                .startsWith("Demand +50 %: costs ")
                .contains("Mean delivery days", "Within 2 days", "Fill rate", "Stock-outs");
        assertThat(robot.lookup("#job-show-costs").queryAll()).hasSize(1);
        assertThat(it.session.state().workspace()).isSameAs(before);
    }

    @Test
    void takenItIsAStepThatUndoTakesBack(FxRobot robot) {
        double before = demanded();
        openStudy(robot, "whatif");
        say(robot, "demand", "-50");
        robot.clickOn("#job-ask").clickOn("#job-accept");

        assertThat(demanded()).isLessThan(before);
        assertThat(it.session.state().undo()).contains("demand −50 %");
        robot.interact(it.session::undo);
        assertThat(demanded()).isEqualTo(before);
    }

    @Test
    void asAScenarioItLeavesThePlan(FxRobot robot) {
        openStudy(robot, "whatif");
        robot.clickOn("#job-ask").clickOn("#job-branch");

        assertThat(it.session.state().sight().scenario()).isEqualTo("demand +20 %");
        assertThat(it.session.state().base().adjustments()).isEmpty();

        robot.interact(it.session::undo);
        assertThat(it.session.state().sight().book().list()).as("one step").isEmpty();
    }

    @Test
    void eachKindAsksForWhatItNeeds(FxRobot robot) {
        openStudy(robot, "whatif");
        assertThat(shows(robot, "#job-region")).isTrue();

        choose(robot, "kind", "CLOSED");
        assertThat(shows(robot, "#job-region")).isFalse();
        DatePicker from = robot.lookup("#job-closed-from").query();
        DatePicker to = robot.lookup("#job-closed-to").query();
        assertThat(to.getValue()).as("two weeks").isEqualTo(from.getValue().plusDays(13));
        robot.clickOn("#job-ask");
        assertThat(said(robot)).contains(" closed from ");

        choose(robot, "kind", "FUEL");
        robot.clickOn("#job-ask");
        assertThat(said(robot)).startsWith("Fuel surcharge 12 %: costs ");
    }

    @Test
    void whatCannotBeAskedIsSaidInPlace(FxRobot robot) {
        openStudy(robot, "whatif");
        say(robot, "demand", "much");
        robot.clickOn("#job-ask");

        assertThat(text(robot, "#job-note")).isEqualTo("Change: much is not a number");
        assertThat(robot.lookup("#job-accept").<Button>query().isVisible()).isFalse();
    }

    @Test
    void picturesForPeopleToLookAt(FxRobot robot) throws IOException {
        for (String theme : List.of("light", "dark")) {
            robot.interact(() -> show(theme));
            openStudy(robot, "whatif");
            robot.clickOn("#job-ask");
            assertThat(Picture.shoot(robot, stage, "whatif-" + theme, 1)).isNotEmptyFile();
        }
        choose(robot, "kind", "CLOSED");
        robot.clickOn("#job-ask");
        assertThat(Picture.shoot(robot, stage, "whatif-closed", 1)).isNotEmptyFile();
    }
}
