package spokes.ui.tables;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Columns of tables whose rows never change. */
final class Columns {
    private Columns() {}

    /** A column of text; sorts as text. */
    static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = of(title, width, value);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        return column;
    }

    /** A column of numbers, to the right, shown by a function; sorts as numbers. */
    static <R> TableColumn<R, Double> number(
            String title, double width, ToDoubleFunction<R> value, Function<Double, String> shown) {
        TableColumn<R, Double> column = of(title, width, value::applyAsDouble);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new NumberCell<>(shown));
        return column;
    }

    /** A column of any value that can be compared. */
    static <R, T> TableColumn<R, T> of(String title, double width, Function<R, T> value) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /** Shows a number. */
    private static final class NumberCell<R> extends TableCell<R, Double> {
        private final Function<Double, String> shown;

        NumberCell(Function<Double, String> shown) {
            this.shown = shown;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : shown.apply(value));
        }
    }
}
