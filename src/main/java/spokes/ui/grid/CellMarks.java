package spokes.ui.grid;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** Shows in a table's cells which of them are marked: by css, {@code :in-block} and {@code :at-lead}. */
final class CellMarks {
    private static final PseudoClass IN_BLOCK = PseudoClass.getPseudoClass("in-block");
    private static final PseudoClass AT_LEAD = PseudoClass.getPseudoClass("at-lead");

    private final TableView<?> table;
    private final CellBlock block;
    private final Set<TableCell<?, ?>> cells = Collections.newSetFromMap(new WeakHashMap<>());

    CellMarks(TableView<?> table, CellBlock block) {
        this.table = table;
        this.block = block;
    }

    /** Follows the cells that a column makes from now on. */
    <R, T> void follow(TableColumn<R, T> column) {
        Callback<TableColumn<R, T>, TableCell<R, T>> maker = column.getCellFactory();
        column.setCellFactory(of -> {
            TableCell<R, T> cell = maker.call(of);
            cells.add(cell);
            cell.indexProperty().subscribe(_ -> mark(cell));
            return cell;
        });
    }

    /** Shows the block as it is now; only cells that are in sight exist. */
    void refresh() {
        List.copyOf(cells).forEach(this::mark);
    }

    /** The cell that shows a place, if it is in sight. */
    Optional<TableCell<?, ?>> find(int row, int column) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && cell.getScene() != null)
                .filter(cell -> table.getVisibleLeafColumns().indexOf(cell.getTableColumn()) == column)
                .<TableCell<?, ?>>map(cell -> cell)
                .findFirst();
    }

    private void mark(TableCell<?, ?> cell) {
        int row = cell.getIndex();
        int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
        cell.pseudoClassStateChanged(IN_BLOCK, row >= 0 && block.has(row, column));
        cell.pseudoClassStateChanged(AT_LEAD, row >= 0 && block.isLead(row, column));
    }
}
