package spokes.ui.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import spokes.app.workspace.Spreadsheets;
import spokes.engine.JudgedPlan;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** A window on whose sheets are worked, and hands for their grids. */
abstract class SheetsWindow extends WindowTest {

    /** Opens the window on a plan in which something flows; what is typed is read by the importer. */
    void openPlan(Stage opened) {
        stage = opened;
        Row demand = Row.blank(Sheet.DEMAND)
                .with("area", "894")
                .with("client", "Ironside")
                .with("sku", "KB-35")
                .with("units_per_day", 2.0);
        it = new PlannerStage(stage, JudgedPlan.of(world().with(List.of(RowChange.added(demand)))), Runnable::run, "");
        it.intake.reader = Optional.of(new Spreadsheets());
    }

    TableView<?> open(FxRobot robot, String sheet) {
        robot.clickOn("#tab-sheets").clickOn("#show-sheet-" + sheet);
        return table(robot, "sheet-" + sheet);
    }

    static void mark(FxRobot robot, TableView<?> table, int row, String column) {
        robot.interact(() -> {
            table.scrollToColumnIndex(index(table, column));
            table.scrollTo(row);
            table.layout(); // cells are made for what is in sight
        });
        robot.clickOn(cell(robot, table, row, column));
    }

    static <R> void sortBy(FxRobot robot, TableView<R> table, String column, TableColumn.SortType type) {
        robot.interact(() -> {
            TableColumn<R, ?> by = table.getColumns().get(index(table, column));
            by.setSortType(type);
            table.getSortOrder().setAll(List.of(by));
        });
    }

    static int index(TableView<?> table, String column) {
        return table.getColumns().stream().map(TableColumn::getId).toList().indexOf("column-" + column);
    }

    static Node cell(FxRobot robot, TableView<?> table, int row, String column) {
        return robot.from(table)
                .lookup(".table-cell")
                .match(node -> node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && !cell.isEmpty()
                        && ("column-" + column).equals(cell.getTableColumn().getId()))
                .query();
    }

    static Object value(TableView<?> table, int row, String column) {
        return String.valueOf(table.getColumns().get(index(table, column)).getCellData(row));
    }

    static String block(TableView<?> table) {
        long marked = table.lookupAll(".table-cell").stream()
                .filter(node -> node.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("in-block")))
                .count();
        return marked + " cells";
    }

    Center center(String code) {
        return it.session.state().workspace().centers().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static void keep(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    static String kept(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    static void type(FxRobot robot, String character) {
        robot.interact(() -> {
            Node focused = robot.window(0).getScene().getFocusOwner();
            focused.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }
}
