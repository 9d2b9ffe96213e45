package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.session.ChangeAdjustments;
import spokes.session.Command;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;

/** Pictures of the tab of demand to come in {@code target/screenshots}, for people to look at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class ForecastGalleryTest {
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    private static Adjustment promotion() {
        LocalDate first = SmallWorld.PLAN_DATE.plusDays(21);
        return new Adjustment(
                "A-0001",
                Adjustment.Kind.PROMOTION,
                DemandScope.of(SmallWorld.KETTLEBELL).between(Optional.of(first), Optional.of(first.plusDays(13))),
                1.4,
                0,
                0,
                Optional.empty(),
                "Late summer sale");
    }

    private PlannerStage show(FxRobot robot, Workspace world, String theme, Command... steps) {
        PlannerStage[] it = new PlannerStage[1];
        robot.interact(() -> {
            it[0] = new PlannerStage(stage, JudgedPlan.of(world), Runnable::run, theme);
            it[0].asked.forecasts.past =
                    world.packedOrders().isEmpty() ? List.of() : ForecastsOfPlay.weeks(SmallWorld.PLAN_DATE);
            for (Command step : steps) {
                try {
                    it[0].session.perform(step);
                } catch (Refused e) {
                    throw new AssertionError(e);
                }
            }
        });
        robot.clickOn("#tab-forecast");
        robot.interact(
                () -> robot.from(robot.lookup("#workbench")).lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                        .filter(split -> split.getOrientation() == javafx.geometry.Orientation.VERTICAL)
                        .filter(split -> split.lookup("#tables") != null && split.lookup("#map") != null)
                        .forEach(split -> split.setDividerPositions(0.56)));
        return it[0];
    }

    @Test
    void theTabInLightAndDarkAndLarge(FxRobot robot) throws IOException {
        Command[] steps = {ForecastWorld.forecast(), ChangeAdjustments.add(promotion())};
        PlannerStage it = show(robot, ForecastWorld.workspace(), "light", steps);
        shoot(robot, "forecast-all", 1);
        robot.interact(() -> it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL)));
        robot.interact(() -> robot.lookup("#demand-chart").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        shoot(robot, "forecast-light", 1);
        shoot(robot, "forecast-150", 1.5);
        robot.clickOn("#page-accuracy");
        shoot(robot, "forecast-accuracy", 1);
        robot.clickOn("#theme");
        shoot(robot, "forecast-accuracy-dark", 1);
        robot.clickOn("#page-chart");
        shoot(robot, "forecast-dark", 1);
        robot.clickOn("#adjustment-add").clickOn("#add-PROMOTION");
        shoot(robot, "forecast-promotion-dark", 1);
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#theme");
    }

    @Test
    void theFormsOfAdjustments(FxRobot robot) throws IOException {
        PlannerStage it = show(robot, ForecastWorld.workspace(), "light", ForecastWorld.forecast());
        robot.interact(() -> it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL)));
        for (Adjustment.Kind kind : Adjustment.Kind.values()) {
            robot.clickOn("#adjustment-add").clickOn("#add-" + kind);
            shoot(robot, "forecast-form-" + kind.word(), 1);
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void beforeThereIsAForecast(FxRobot robot) throws IOException {
        show(robot, ForecastWorld.workspace(), "light");
        shoot(robot, "forecast-orders", 1);
    }

    @Test
    void nothingToForecast(FxRobot robot) throws IOException {
        show(robot, SmallWorld.workspace(), "light");
        shoot(robot, "forecast-empty", 1);
    }

    private void shoot(FxRobot robot, String name, double scale) throws IOException {
        assertThat(Picture.shoot(robot, stage, name, scale)).isNotEmptyFile();
    }
}
