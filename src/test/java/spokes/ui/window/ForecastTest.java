package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.demand.Adjustment;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.RowChange;
import spokes.session.ApplyImport;
import spokes.session.Command;
import spokes.ui.ForecastWorld;
import spokes.ui.SmallWorld;

/** The tab of demand to come: forecast, chart, accuracy, adjustments. */
class ForecastTest extends WindowTest {
    private static final int GAIN = 7;

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, "");
        it.asked.forecasts.past = ForecastsOfPlay.weeks(SmallWorld.PLAN_DATE);
        it.asked.forecasts.step = Optional.of(ForecastWorld.forecast());
    }

    private void openTab(FxRobot robot) {
        robot.clickOn("#tab-forecast");
    }

    private void perform(FxRobot robot, Command command) {
        robot.interact(() -> {
            try {
                it.session.perform(command);
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });
    }

    private void select(FxRobot robot) {
        robot.interact(() -> it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL)));
    }

    private static void settle(FxRobot robot) {
        robot.sleep(400);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void untilThereIsAForecastItSaysWhatStandsInAndOffersToMakeOne(FxRobot robot) {
        openTab(robot);

        assertThat(text(robot, "#forecast-title")).isEqualTo("All products");
        assertThat(text(robot, "#forecast-method"))
                .isEqualTo("The mean of the last 56 days of orders, until a forecast is made.");
        assertThat(robot.lookup("#make-forecast").query().getStyleClass()).contains("accent");
    }

    @Test
    void aForecastIsOneStepThatCanBeUndone(FxRobot robot) {
        openTab(robot);
        double before = it.session.state().judged().evaluation().unitsDemanded();

        robot.clickOn("#make-forecast");

        assertThat(it.asked.lines).contains("make a forecast");
        assertThat(notice(robot)).isEqualTo("Forecast of 13 weeks");
        assertThat(text(robot, "#forecast-method"))
                .isEqualTo("11 products forecast; 6 of 11 measured ones better than last year's weeks repeated, 4 the"
                        + " same.");
        assertThat(it.session.state().judged().evaluation().unitsDemanded()).isNotEqualTo(before);
        assertThat(text(robot, "#make-forecast")).isEqualTo("Forecast anew");

        robot.clickOn("#notice-button");
        assertThat(it.session.state().judged().evaluation().unitsDemanded()).isEqualTo(before);
    }

    @Test
    void whyThereCanBeNoneIsSaid(FxRobot robot) {
        it.asked.forecasts.step = Optional.empty();
        openTab(robot);

        robot.clickOn("#make-forecast");

        assertThat(notice(robot)).isEqualTo("Nothing to forecast from");
    }

    @Test
    void theMethodOfAProductAndWhatItBeatAreSaidPlainly(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        select(robot);

        assertThat(text(robot, "#forecast-title")).isEqualTo("Kettlebell 35 lb (Ironside · KB-35)");
        assertThat(text(robot, "#forecast-method"))
                .isEqualTo("Theta. 20 % better than last year's weeks repeated. It sells often and evenly. From 78"
                        + " weeks.");

        robot.interact(() -> it.selection.productsProperty().set(Set.of(new ProductKey("Ironside", "KB-53"))));
        assertThat(text(robot, "#forecast-method"))
                .startsWith("Last year's weeks repeated. No better than last year's weeks repeated: nothing that was"
                        + " tried was.");
    }

    @Test
    void ordersThatCameSinceAreToldAndWhatToDo(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        assertThat(shows(robot, "#forecast-age")).isFalse();

        RowChange late = ForecastWorld.orderOn(SmallWorld.PLAN_DATE.plusDays(2));
        perform(robot, new ApplyImport("orders.csv", List.of(late)));

        assertThat(text(robot, "#forecast-age"))
                .isEqualTo("Made on Mon 13 Jul, the plan's first day. Orders until Wed 15 Jul came since: set"
                        + " plan_date behind them, then forecast anew.");
        assertThat(robot.lookup("#make-forecast").query().getStyleClass()).contains("accent");
    }

    @Test
    void theChartIsReadWeekByWeekWithTheKeys(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        select(robot);
        Node chart = robot.lookup("#demand-chart").query();
        robot.interact(chart::requestFocus);
        assertThat(chart.getAccessibleText())
                .startsWith("Demand of Kettlebell 35 lb (Ironside · KB-35), units a week. Over 52 weeks ");

        robot.push(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).startsWith("Week of Jul 13, 2026. 78 planned for. 80 %: ");
        robot.push(KeyCode.LEFT);
        assertThat(chart.getAccessibleText()).startsWith("Week of Jul 6, 2026. 94 sold");
        robot.push(KeyCode.HOME);
        assertThat(chart.getAccessibleText()).startsWith("Week of Jul 14, 2025. ");
        robot.push(KeyCode.ESCAPE);
        assertThat(chart.getAccessibleText()).startsWith("Demand of Kettlebell");
    }

    @Test
    void theMouseReadsTheWeekBelowIt(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        select(robot);

        robot.moveTo("#demand-chart").moveBy(60, 10).moveBy(1, 0);

        assertThat(robot.lookup("#demand-chart").query().getAccessibleText()).startsWith("Week of ");
        assertThat(robot.from(robot.lookup("#demand-chart"))
                        .lookup(".readout")
                        .<Node>query()
                        .isVisible())
                .isTrue();
    }

    @Test
    void accuraciesAreSortedFilteredAndSummedUp(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        robot.clickOn("#page-accuracy");
        assertThat(table(robot, "accuracy").getItems()).hasSize(11);
        assertThat(text(robot, "#accuracy-sum")).startsWith("Mean of 11 products: WAPE 32 %, RMSSE 0.95 against 1.00");

        robot.clickOn("#accuracy-filter").write("lumen");
        assertThat(table(robot, "accuracy").getItems()).hasSize(4);
        assertThat(text(robot, "#accuracy-sum")).startsWith("Mean of 4 products");

        robot.interact(() -> sort(table(robot, "accuracy"), GAIN));
        assertThat(gains(robot)).hasSize(4).isSorted();
        robot.interact(() -> table(robot, "accuracy").getColumns().get(GAIN).setSortType(SortType.DESCENDING));
        assertThat(gains(robot)).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static <R> void sort(TableView<R> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    private static List<Double> gains(FxRobot robot) {
        TableView<?> table = table(robot, "accuracy");
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> (Double) cells(table, row).get(GAIN))
                .toList();
    }

    @Test
    void aPromotionTellsWhatItWillChangeBeforeItIsAppliedAndIsUndone(FxRobot robot) {
        perform(robot, ForecastWorld.forecast());
        openTab(robot);
        select(robot);
        robot.clickOn("#adjustment-add").clickOn("#add-PROMOTION");
        assertThat(text(robot, "#adjustment-what"))
                .isEqualTo("Promotion of Ironside · KB-35, +30 % from 20 Jul to 26 Jul 2026");

        robot.clickOn("#field-percent").eraseText(3).write("50");
        settle(robot);
        assertThat(text(robot, "#adjustment-what")).startsWith("Promotion of Ironside · KB-35, +50 %");
        assertThat(text(robot, "#adjustment-effect"))
                .startsWith("+42 units asked for and ")
                .contains(" over 91 days.");

        robot.clickOn("#adjustment-apply");
        assertThat(notice(robot)).isEqualTo("Promotion of Ironside · KB-35, +50 % from 20 Jul to 26 Jul 2026");
        assertThat(words(robot, "#adjustments")).contains("+42 units, ");
        assertThat(it.session.state().workspace().adjustments()).hasSize(1);

        robot.clickOn("#notice-button");
        assertThat(it.session.state().workspace().adjustments()).isEmpty();
    }

    @Test
    void whatCannotBeIsToldInTheFormWhileItIsWritten(FxRobot robot) {
        openTab(robot);
        select(robot);
        robot.clickOn("#adjustment-add").clickOn("#add-GROWTH");

        robot.clickOn("#field-percent").eraseText(4).write("much");
        settle(robot);
        assertThat(text(robot, "#adjustment-effect")).isEqualTo("% a year: “much” is not a number");

        robot.clickOn("#field-percent").eraseText(4).write("-120");
        robot.clickOn("#adjustment-apply");
        assertThat(text(robot, "#adjustment-effect"))
                .isEqualTo("A growth of -120 % a year is not between -99 % and 10000 %");
        assertThat(shows(robot, "#adjustment-dialog")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, "#adjustment-dialog")).isFalse();
    }

    @Test
    void aNewProductIsAskedForLikeAnOldOne(FxRobot robot) {
        openTab(robot);
        robot.interact(() -> it.selection.productsProperty().set(Set.of(new ProductKey("Lumen", "JKT-M"))));
        robot.clickOn("#adjustment-add").clickOn("#add-LIKE");
        robot.clickOn("#field-likeSku").write("CBL-1");
        robot.clickOn("#field-likeClient").write("Lumen");
        robot.clickOn("#field-percent").eraseText(3); // all of its demand
        assertThat(robot.lookup("#field-percent").queryTextInputControl().getText())
                .isEmpty();
        robot.clickOn("#adjustment-apply");

        assertThat(notice(robot)).isEqualTo("Lumen · JKT-M like Lumen · CBL-1 from 13 Jul 2026");
        assertThat(it.session
                        .state()
                        .judged()
                        .outlook(Set.of(new ProductKey("Lumen", "JKT-M")))
                        .units())
                .isGreaterThan(0);
    }

    @Test
    void severalProductsGetAPromotionEachAsOneStep(FxRobot robot) {
        openTab(robot);
        robot.interact(() -> it.selection
                .productsProperty()
                .set(Set.of(SmallWorld.KETTLEBELL, new ProductKey("Ironside", "KB-53"))));
        robot.clickOn("#adjustment-add").clickOn("#add-PROMOTION").clickOn("#adjustment-apply");

        assertThat(notice(robot)).isEqualTo("Add 2 adjustments");
        assertThat(it.session.state().workspace().adjustments())
                .extracting(adjustment -> adjustment.scope().sku())
                .containsExactlyInAnyOrder("KB-35", "KB-53");
    }

    @Test
    void anAdjustmentIsChangedByEnterAndRemovedByDelete(FxRobot robot) {
        openTab(robot);
        select(robot);
        robot.clickOn("#adjustment-add").clickOn("#add-PROMOTION").clickOn("#adjustment-apply");
        ListView<Adjustment> list = robot.lookup("#adjustments").query();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });

        robot.push(KeyCode.ENTER);
        robot.clickOn("#field-note").write("Black Friday");
        robot.clickOn("#adjustment-apply");
        assertThat(it.session.state().workspace().adjustments())
                .extracting(Adjustment::note)
                .containsExactly("Black Friday");

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.push(KeyCode.DELETE);
        assertThat(it.session.state().workspace().adjustments()).isEmpty();
        assertThat(notice(robot)).startsWith("Remove promotion of Ironside · KB-35");
    }

    @Test
    void whatNeedsAMarkedAdjustmentSaysSo(FxRobot robot) {
        openTab(robot);

        robot.clickOn("#adjustment-change");
        assertThat(notice(robot)).isEqualTo("Mark one adjustment to change it");
        robot.clickOn("#adjustment-remove");
        assertThat(notice(robot)).isEqualTo("Mark the adjustments to remove");
    }
}
