package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.session.ChangeSetting;
import spokes.session.Command;
import spokes.session.MakeScenario;
import spokes.session.MoveStock;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;

/** Pictures of scenarios in {@code target/screenshots}, for people to look at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class ScenarioGalleryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 13);

    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    private void show(FxRobot robot, String theme, Command... steps) {
        robot.interact(() -> {
            PlannerStage it = new PlannerStage(stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, theme);
            for (Command step : steps) {
                try {
                    it.session.perform(step);
                } catch (Refused e) {
                    throw new AssertionError(e);
                }
            }
        });
        robot.clickOn("#tab-scenarios");
        robot.interact(
                () -> robot.from(robot.lookup("#workbench")).lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                        .filter(split -> split.getOrientation() == Orientation.VERTICAL)
                        .filter(split -> split.lookup("#tables") != null && split.lookup("#map") != null)
                        .forEach(split -> split.setDividerPositions(0.3)));
    }

    private static Command move(double units) {
        var load = new MoveStock.Load(SmallWorld.KETTLEBELL, units);
        return new MoveStock("EDI", "RNO", List.of(load), SmallWorld.PLAN_DATE, "ltl");
    }

    @Test
    void sideBySideInLightAndDarkAndLarge(FxRobot robot) throws IOException {
        show(
                robot,
                "light",
                new MakeScenario("Reno first", "kettlebells west", "", TODAY),
                move(240),
                new MakeScenario("Reno first, dear days", "", "Reno first", TODAY),
                new ChangeSetting("value_of_a_day", "2"));
        shoot(robot, "scenarios-light", 1);
        shoot(robot, "scenarios-150", 1.5);
        robot.clickOn("#scenario");
        shoot(robot, "scenarios-switch", 1);
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#theme");
        shoot(robot, "scenarios-dark", 1);
        robot.clickOn("#theme");
    }

    @Test
    void theQuestions(FxRobot robot) throws IOException {
        show(robot, "light", new MakeScenario("Reno first", "", "", TODAY), move(240));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        shoot(robot, "scenario-make", 1);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void nothingToCompare(FxRobot robot) throws IOException {
        show(robot, "light");
        shoot(robot, "scenarios-empty", 1);
    }

    private void shoot(FxRobot robot, String name, double scale) throws IOException {
        assertThat(Picture.shoot(robot, stage, name, scale)).isNotEmptyFile();
    }
}
