package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Blocks of cells: marked, copied, pasted, filled, exported, as in a spreadsheet. */
class SheetsRangeTest extends SheetsWindow {

    @Start
    void start(Stage opened) {
        openPlan(opened);
    }

    @Test
    void aBlockIsMarkedByShiftAndByDraggingAndCopiedAsARange(FxRobot robot) {
        TableView<?> products = open(robot, "products");
        mark(robot, products, 0, "name");
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(kept(robot)).isEqualTo("Kettlebell 35 lb\nKettlebell 53 lb\n");
        assertThat(block(products)).isEqualTo("2 cells");

        robot.drag(cell(robot, products, 0, "stock_units"), MouseButton.PRIMARY)
                .moveTo(cell(robot, products, 1, "demand_per_day"))
                .drop();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(kept(robot)).isEqualTo("960\t2\n428\t0\n");
        assertThat(text(robot, "#sheet-products-told")).isEqualTo("Sum 1,390 · Mean 347.5 · 4 cells");
    }

    @Test
    void aPastedRangeIsOneStep(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 1, "fixed_cost_per_month");
        keep(robot, "1,000\t100\n2,000\t200\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(List.of(
                        center("ATL").fixedCostPerMonth(),
                        center("ATL").minimumPerMonth(),
                        center("DAL").fixedCostPerMonth(),
                        center("DAL").minimumPerMonth()))
                .containsExactly(1000.0, 100.0, 2000.0, 200.0);
        assertThat(notice(robot)).isEqualTo("Change 4 cells of Centers");
        assertThat(block(centers)).isEqualTo("4 cells");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(center("DAL").fixedCostPerMonth()).isEqualTo(1300);
    }

    @Test
    void ofAPasteWithBadCellsTheGoodRowsAreOffered(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 1, "fixed_cost_per_month");
        keep(robot, "1000\nmany\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(center("ATL").fixedCostPerMonth()).isEqualTo(1400);
        robot.clickOn("Take the other rows");
        assertThat(center("ATL").fixedCostPerMonth()).isEqualTo(1000);
        assertThat(center("DAL").fixedCostPerMonth()).isEqualTo(1300);
    }

    @Test
    void oneCellFillsABlockDownAndDeleteEmptiesIt(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "dispatch_days");
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(center("ATL").dispatchDays()).isEqualTo(0.5);
        assertThat(center("DAL").dispatchDays()).isEqualTo(0.5);

        robot.push(KeyCode.DELETE);
        assertThat(center("EDI").dispatchDays()).isZero();
        assertThat(center("RNO").dispatchDays()).isEqualTo(1);
    }

    @Test
    void aPasteWithHeadersIsAnImport(FxRobot robot) {
        TableView<?> centers = open(robot, "centers");
        mark(robot, centers, 0, "center");
        it.intake.reader = Optional.empty();
        keep(robot, "center\tfixed_cost_per_month\nEDI\t900\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(it.asked.lines).contains("keep center\\tfixed_cost_per_month\\nEDI\\t900\\n");
    }

    @Test
    void theTableInViewIsExported(FxRobot robot) {
        open(robot, "products");
        it.asked.folder = Optional.of(Path.of("out"));
        robot.clickOn("#sheet-products-filter").write("lumen");
        robot.clickOn("#export-sheet-products");

        assertThat(it.asked.lines.getLast())
                .startsWith("table [client, sku, name, stock_units, ")
                .endsWith("of 5 rows to " + Path.of("out", "products.csv"));
        assertThat(notice(robot)).isEqualTo("5 rows saved to " + Path.of("out", "products.csv"));
    }
}
