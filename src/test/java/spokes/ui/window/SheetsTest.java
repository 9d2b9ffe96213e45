package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.Refused;
import spokes.session.ChangeSetting;

/** Centers, products, areas and lanes as grids that are typed into; what is typed is read by the importer. */
class SheetsTest extends SheetsWindow {

    @Start
    void start(Stage opened) {
        openPlan(opened);
    }

    @Test
    void aRowHoldsItsSheetAndWhatThePlanMakesOfIt(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");

        assertThat(centers.getItems()).hasSize(5);
        assertThat(value(centers, 0, "center")).isEqualTo("EDI");
        assertThat(value(centers, 0, "stock_units")).isEqualTo("37364.0");
        assertThat(value(centers, 0, "fixed_cost_per_month")).isEqualTo("1800.0");
        assertThat(words(robot, "#sheet-centers-totals")).startsWith("Total of 5 rows | 40,541");
        assertThat(text(robot, "#sheet-centers-told")).isEqualTo("5 rows");
    }

    @Test
    void typingReplacesACellAndEnterTakesItAndGoesDown(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "fixed_cost_per_month");

        type(robot, "2");
        robot.write("50").push(KeyCode.ENTER);

        assertThat(center("EDI").fixedCostPerMonth()).isEqualTo(250);
        assertThat(value(centers, 0, "fixed_cost_per_month")).isEqualTo("250.0");
        assertThat(notice(robot)).isEqualTo("Set Fixed / month of Edison, NJ to 250");
        robot.push(KeyCode.F2).write("\b1,600.5").push(KeyCode.ENTER);
        assertThat(center("ATL").fixedCostPerMonth()).isEqualTo(1600.5);

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(center("EDI").fixedCostPerMonth()).isEqualTo(1800);
        assertThat(center("ATL").fixedCostPerMonth()).isEqualTo(1400);
    }

    @Test
    void aClickElsewhereTakesWhatWasTypedIntoTheCellWhereItWasTyped(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "fixed_cost_per_month");
        robot.push(KeyCode.F2);
        robot.interact(() -> {});
        robot.write("250").clickOn(cell(robot, centers, 2, "minimum_per_month"));

        assertThat(center("EDI").fixedCostPerMonth()).isEqualTo(250);
        assertThat(center("EDI").minimumPerMonth()).isZero();
        assertThat(block(centers)).isEqualTo("1 cells");
    }

    @Test
    void whatIsTypedStaysWhileThePlanChanges(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "fixed_cost_per_month");
        robot.push(KeyCode.F2);
        robot.interact(() -> {});
        robot.write("25");
        robot.interact(() -> {
            try {
                it.session.perform(new ChangeSetting("value_of_a_day", "3"));
            } catch (Refused e) {
                throw new IllegalStateException(e);
            }
        });
        robot.write("0").push(KeyCode.ENTER);

        assertThat(center("EDI").fixedCostPerMonth()).isEqualTo(250);
        assertThat(value(centers, 0, "fixed_cost_per_month")).isEqualTo("250.0");
    }

    @Test
    void escapeTakesNothingAndTabGoesToTheSide(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 1, "name");
        robot.push(KeyCode.F2).write("Somewhere").push(KeyCode.ESCAPE);
        assertThat(center("ATL").name()).isEqualTo("Atlanta, GA");

        robot.push(KeyCode.F2);
        robot.interact(() -> {});
        robot.write("Atlanta").push(KeyCode.TAB);
        assertThat(center("ATL").name()).isEqualTo("Atlanta");
    }

    @Test
    void whatAnImportWouldRejectIsRefusedInItsWords(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "latitude");
        type(robot, "9");
        robot.write("99").push(KeyCode.ENTER);

        assertThat(notice(robot)).contains("90");
        assertThat(center("EDI").place().orElseThrow().latitude()).isEqualTo(40.52);
        assertThat(it.session.state().undo()).isEmpty();
    }

    @Test
    void aLockedCellSaysWhy(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "stock_units");
        type(robot, "5");
        assertThat(notice(robot)).isEqualTo("This comes out of the plan; change what it is made of");
        mark(robot, centers, 0, "center");
        robot.push(KeyCode.F2);
        assertThat(notice(robot)).startsWith("A code cannot be typed over");
    }

    @Test
    void itSortsAndNarrowsAndTheTotalsFollow(FxRobot robot) {
        TableView<?> products = open(robot, "products");
        sortBy(robot, products, "stock_units", TableColumn.SortType.ASCENDING);
        assertThat(value(products, 0, "stock_units")).isEqualTo("44.0");
        sortBy(robot, products, "stock_units", TableColumn.SortType.DESCENDING);
        assertThat(value(products, 0, "stock_units")).isEqualTo("12200.0");

        robot.clickOn("#sheet-products-filter").write("kettlebell");
        assertThat(products.getItems()).hasSize(2);
        assertThat(text(robot, "#sheet-products-told")).isEqualTo("2 of 12 rows");
        assertThat(words(robot, "#sheet-products-totals")).contains("1,388");
    }

    @Test
    void aLaneOfItsOwnKeepsItsDaysAndDaysAloneAreRefused(FxRobot robot) {
        TableView<?> lanes = open(robot, "lanes");
        assertThat(value(lanes, 0, "center")).isEqualTo("ATL");
        assertThat(value(lanes, 0, "days")).isEqualTo("6.0");
        mark(robot, lanes, 0, "transit_days");
        type(robot, "1");
        robot.push(KeyCode.ENTER);
        assertThat(notice(robot)).contains("it would ship for nothing");

        mark(robot, lanes, 0, "cost_per_parcel");
        type(robot, "7");
        robot.push(KeyCode.ENTER);
        var lane = it.session.state().workspace().lanes().getFirst();
        assertThat(lane.costPerParcel()).isEqualTo(7);
        assertThat(lane.transitDays()).isEqualTo(5);
    }

    @Test
    void aTransferIsTypedOverAndTakenBack(FxRobot robot) {
        TableView<?> transfers = open(robot, "transfers");
        assertThat(value(transfers, 3, "product_name")).isEqualTo("Power bank 20,000 mAh");
        mark(robot, transfers, 3, "units");
        type(robot, "1");
        robot.write("20").push(KeyCode.ENTER);

        assertThat(it.session.state().workspace().transfers().get(3).units()).isEqualTo(120);
        assertThat(it.session.state().workspace().transfers()).hasSize(4);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(it.session.state().workspace().transfers().get(3).units()).isEqualTo(200);
    }

    @Test
    void goingToARowSelectsItInTheWindow(FxRobot robot) {
        TableView<?> products = open(robot, "products");
        mark(robot, products, 0, "name");
        assertThat(it.selection.productsProperty().get()).containsExactly(spokes.ui.SmallWorld.KETTLEBELL);
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 3, "name");
        assertThat(it.selection.centerProperty().get()).contains("RNO");
        robot.push(KeyCode.UP);
        assertThat(it.selection.centerProperty().get()).contains("DAL");
    }
}
