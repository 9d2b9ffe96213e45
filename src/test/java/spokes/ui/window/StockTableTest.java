package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.goods.Transfer;
import spokes.ui.Eventually;
import spokes.ui.SmallWorld;

/** The stock matrix: products by centers. */
class StockTableTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void everyOpenCenterHasAColumnAndEveryProductARow(FxRobot robot) {
        assertThat(table(robot, "stock").getColumns().stream().map(TableColumn::getText))
                .containsExactly(
                        "Product", "SKU", "Client", "Total", "Edison, NJ", "Atlanta, GA", "Dallas, TX", "Reno, NV");
        assertThat(table(robot, "stock").getItems()).hasSize(12);
        assertThat(words(robot, "#stock-totals"))
                .isEqualTo("Total of 12 products | 40,541 | 37,364 | 972 | 397 | 1,808");
    }

    @Test
    void aCellTellsItsStateByShapeAndWordsAndWhatMovesBesideIt(FxRobot robot) {
        moveKettlebells(robot, 240);

        var reno = robot.from(robot.lookup("#stock"))
                .lookup(".stock-cell.state-out")
                .match(node -> String.valueOf(node.getAccessibleText()).contains("240 units come in"))
                .query();
        assertThat(reno.getAccessibleText()).startsWith("0 units, out\n0 days of supply, 4.00 a day asked for");
        assertThat(reno.lookup(".state-mark.state-out")).isNotNull();
    }

    @Test
    void anEditedNumberComesFromACenterThatIsPickedAndIsOneStep(FxRobot robot) throws TimeoutException {
        robot.doubleClickOn(robot.from(robot.lookup("#stock"))
                .lookup(".stock-cell")
                .match(node -> String.valueOf(node.getAccessibleText()).startsWith("60 units"))
                .<Node>query());
        assertThat(robot.lookup("#edit-units").<TextField>query().getText()).isEqualTo("60");

        robot.interact(() -> robot.lookup("#edit-units").<TextField>query().setText("100"));
        Eventually.within(20, () -> !robot.lookup("#edit-accept").query().isDisabled());
        assertThat(robot.lookup("#edit-sentence").<Label>query().getText())
                .startsWith("40 × Kettlebell 35 lb")
                .contains("Edison, NJ → Atlanta, GA");

        robot.type(KeyCode.ENTER);
        assertThat(it.session.state().workspace().transfers().getLast())
                .extracting(Transfer::from, Transfer::to, Transfer::units)
                .containsExactly("EDI", "ATL", 40.0);
        assertThat(robot.lookup("#notice").<Label>query().getText()).startsWith("Moved 40 × Kettlebell 35 lb");
    }

    @Test
    void f2EditsAsWellAndSaysWhyNothingCanBeDone(FxRobot robot) {
        robot.interact(() -> {
            table(robot, "stock").getSelectionModel().select(0);
            table(robot, "stock").requestFocus();
        });
        robot.type(KeyCode.F2);
        assertThat(robot.lookup("#edit-sentence").<Label>query().getText()).isEqualTo("So many are there already.");
        robot.interact(() -> robot.lookup("#edit-units").<TextField>query().setText("a dozen"));
        assertThat(robot.lookup("#edit-sentence").<Label>query().getText())
                .isEqualTo("Units must be a whole number, 0 or more.");
        assertThat(robot.lookup("#edit-accept").query().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void wordsAndStatesNarrowItAndTheTotalsFollow(FxRobot robot) {
        robot.clickOn("#stock-filter").write("kettlebell");
        assertThat(words(robot, "#stock-totals")).startsWith("Total of 2 products | 1,388 | 1,320");

        robot.clickOn("#only-SHORT");
        assertThat(words(robot, "#stock-totals")).startsWith("Total of 1 product | 428");

        robot.clickOn("#only-SHORT");
        assertThat(table(robot, "stock").getItems()).hasSize(2);
    }

    @Test
    void aMarkedRowIsTheSelectedProductAndTheOtherWayRound(FxRobot robot) {
        robot.interact(() -> table(robot, "stock").getSelectionModel().select(0));
        assertThat(it.selection.productsProperty().get()).containsExactly(SmallWorld.KETTLEBELL);

        moveKettlebells(robot, 240);
        assertThat(table(robot, "stock").getSelectionModel().getSelectedIndices())
                .isEqualTo(List.of(0));
        assertThat(it.selection.productsProperty().get()).containsExactly(SmallWorld.KETTLEBELL);

        robot.clickOn("#all-products");
        assertThat(table(robot, "stock").getSelectionModel().getSelectedIndices())
                .isEmpty();
    }

    @Test
    void itSortsByUnitsAndStaysSortedWhenTheStateChanges(FxRobot robot) {
        TableView<?> table = table(robot, "stock");
        robot.interact(() -> sortByTotal(table));
        assertThat(table.getColumns().get(3).getCellData(0)).isEqualTo(44.0);

        moveKettlebells(robot, 240);

        assertThat(table.getColumns().get(3).getCellData(0)).isEqualTo(44.0);
        assertThat(table.getColumns().get(3).getCellData(11)).isEqualTo(12200.0);
    }

    private static <R> void sortByTotal(TableView<R> table) {
        table.getSortOrder().add(table.getColumns().get(3));
        table.sort();
    }

    @Test
    void markedRowsAreCopiedWithTheirHeaders(FxRobot robot) {
        robot.interact(() -> {
            table(robot, "stock").getSelectionModel().select(0);
            table(robot, "stock").requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Product\tSKU\tClient\tTotal\tEdison, NJ\tAtlanta, GA\tDallas, TX\tReno, NV\n"
                        + "Kettlebell 35 lb\tKB-35\tIronside\t960\t900\t60\t0\t0\n"));
    }

    @Test
    void aBlockOfCellsIsMarkedByKeysAndItsProductsAreSelected(FxRobot robot) {
        robot.clickOn(robot.from(robot.lookup("#stock"))
                .lookup(".stock-cell")
                .match(node -> String.valueOf(node.getAccessibleText()).startsWith("60 units"))
                .<Node>query());
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.RIGHT).release(KeyCode.SHIFT);

        assertThat(text(robot, "#stock-told")).startsWith("Sum ").endsWith(" 4 cells");
        assertThat(it.selection.productsProperty().get()).hasSize(2).contains(SmallWorld.KETTLEBELL);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("60\t0\n")
                .hasLineCount(2));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(notice(robot)).startsWith("Stock is moved number by number");
    }
}
