package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;

/** Charts of the plan: stock over time, delivery days, the way from the baseline's cost to the plan's, courses in small. */
class PanelsTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(world()), Runnable::run, "");
    }

    @Override
    Workspace world() {
        List<RowChange> rows = new ArrayList<>();
        for (var product : SmallWorld.workspace().products()) {
            for (String area : List.of("071", "894")) {
                rows.add(RowChange.added(Row.blank(Sheet.DEMAND)
                        .with("area", area)
                        .with("client", product.key().client())
                        .with("sku", product.key().sku())
                        .with("units_per_day", 3.0)));
            }
        }
        rows.add(RowChange.added(Row.blank(Sheet.INBOUND)
                .with("center", "RNO")
                .with("client", "Ironside")
                .with("sku", "KB-35")
                .with("units", 300.0)
                .with("arrival_date", SmallWorld.PLAN_DATE.plusDays(20))));
        return SmallWorld.workspace().with(rows);
    }

    private static String read(FxRobot robot, String chart) {
        return robot.lookup("#" + chart).query().getAccessibleText();
    }

    private static void focus(FxRobot robot, String chart) {
        robot.interact(() -> robot.lookup("#" + chart).query().requestFocus());
    }

    @Test
    void stockOverTimeFollowsWhatIsSelectedAndIsReadByKeys(FxRobot robot) {
        robot.clickOn("#tab-stock-over-time");
        assertThat(text(robot, "#stock-over-time-title")).isEqualTo("all 12 products");
        assertThat(read(robot, "stock-chart")).startsWith("All centers: 40,541 units now, ");

        robot.interact(() -> it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL)));
        select(robot, "RNO");
        assertThat(text(robot, "#stock-over-time-title")).isEqualTo("Kettlebell 35 lb");
        assertThat(read(robot, "stock-chart"))
                .startsWith("Reno, NV: 0 units now, ")
                .contains("300 units arrive");

        focus(robot, "stock-chart");
        robot.push(KeyCode.HOME);
        for (int day = 0; day < 22; day++) {
            robot.push(KeyCode.RIGHT);
        }
        assertThat(read(robot, "stock-chart"))
                .isEqualTo("Tue 4 Aug, day 22. Reno, NV: 300 units. 300 units arrive from outside."
                        + " Edison, NJ: 828 units. Atlanta, GA: 0 units");
        robot.push(KeyCode.ESCAPE);
        assertThat(read(robot, "stock-chart")).startsWith("Reno, NV: 0 units now");
    }

    @Test
    void theCenterOfTheChartIsTheOneThatIsSelected(FxRobot robot) {
        robot.clickOn("#tab-stock-over-time");
        ChoiceBox<?> choice = robot.lookup("#stock-center").query();
        robot.interact(() -> choice.getSelectionModel().select(2));
        assertThat(it.selection.centerProperty().get()).contains("ATL");
        robot.interact(() -> choice.getSelectionModel().select(0));
        assertThat(it.selection.centerProperty().get()).isEmpty();
    }

    @Test
    void deliveryDaysAreCountedBesideTheBaseline(FxRobot robot) {
        robot.clickOn("#tab-days");
        assertThat(read(robot, "days-chart")).contains("of demand is delivered within 2 business days");
        focus(robot, "days-chart");
        robot.push(KeyCode.HOME);
        assertThat(read(robot, "days-chart")).startsWith("On the day: 0.0");
        robot.push(KeyCode.END);
        assertThat(read(robot, "days-chart")).startsWith("Not delivered: ");
    }

    @Test
    void costsAreShownAsStepsFromTheReferenceToThePlan(FxRobot robot) {
        assertThat(shows(robot, "#cost-waterfall")).isFalse();
        robot.clickOn("#costs-as-steps");
        assertThat(shows(robot, "#cost-waterfall")).isTrue();
        assertThat(read(robot, "cost-waterfall")).startsWith("From ").contains("to the plan with");
        robot.clickOn("#costs-as-steps");
        assertThat(shows(robot, "#cost-waterfall")).isFalse();
    }

    @Test
    void theLargeFiguresHaveACourse(FxRobot robot) {
        Node trend = robot.lookup("#trend-MEAN_DAYS").query();
        assertThat(trend.isVisible()).isTrue();
        assertThat(robot.from(trend).lookup(".sparkline").query().getAccessibleText())
                .startsWith("Mean business days by week: ")
                .endsWith("in week 13");
    }

    @Test
    void factsOfACenterAreTakenApart(FxRobot robot) {
        select(robot, "EDI");
        robot.clickOn(robot.from(robot.lookup("#inspector"))
                .lookup(".fact-asked")
                .match(node -> node.getAccessibleText().startsWith("Cost over the horizon"))
                .<Node>query());
        assertThat(words(robot, "#explanation")).contains("Cost over the horizon: Edison, NJ");
        assertThat(words(robot, "#explain-parts")).contains("outbound shipping");
    }

    @Test
    void pictures(FxRobot robot) throws IOException {
        robot.clickOn("#tab-stock-over-time").clickOn("#tab-days");
        assertThat(Picture.shoot(robot, stage, "panels-light", 1)).isNotEmptyFile();
        robot.clickOn("#theme").clickOn("Costs").clickOn("#tab-sheets").clickOn("#costs-as-steps");
        assertThat(Picture.shoot(robot, stage, "panels-dark", 1)).isNotEmptyFile();
        robot.clickOn("#show-sheet-products");
        assertThat(Picture.shoot(robot, stage, "panels-dark-150", 1.5)).isNotEmptyFile();
        robot.clickOn("#theme");
    }
}
