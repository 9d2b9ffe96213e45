package spokes.ui.grid;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of a grid: its value as the planner reads it. What does not fit is told by its tooltip. */
final class GridCell<R> extends TableCell<R, Object> {
    private static final int LONG = 12;

    private final GridColumn<R> column;
    private final Tooltip whole = new Tooltip();

    GridCell(GridColumn<R> column) {
        this.column = column;
        getStyleClass().add(column.locked().isPresent() ? "locked-cell" : "open-cell");
    }

    @Override
    protected void updateItem(@Nullable Object value, boolean empty) {
        super.updateItem(value, empty);
        String words = empty || value == null ? "" : column.shown().apply(value);
        setText(words);
        if (column.isNumber() || words.length() <= LONG) {
            setTooltip(null);
        } else {
            whole.setText(words);
            setTooltip(whole);
        }
    }
}
