package spokes.ui.tables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import spokes.ui.Figures;
import spokes.ui.control.WordsCell;

/** Columns of tables whose rows never change. */
public final class Columns {
    private Columns() {}

    /** A column of text; sorts as text. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = of(title, width, value);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }

    /** A column of days, empty where there is none; sorts and is copied as ISO dates, shows them as people write. */
    public static <R> TableColumn<R, String> day(
            String title, double width, Function<R, Optional<LocalDate>> value, Figures figures) {
        TableColumn<R, String> column = of(
                title, width, row -> value.apply(row).map(LocalDate::toString).orElse(""));
        column.setCellFactory(_ -> new DayCell<>(figures));
        return column;
    }

    /** A column of numbers, to the right, shown by a function; sorts as numbers. */
    public static <R> TableColumn<R, Double> number(
            String title, double width, ToDoubleFunction<R> value, Function<Double, String> shown) {
        TableColumn<R, Double> column = of(title, width, value::applyAsDouble);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new NumberCell<>(shown));
        return column;
    }

    /** A column of any value that can be compared. */
    public static <R, T> TableColumn<R, T> of(String title, double width, Function<R, T> value) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /** Shows an ISO date. */
    private static final class DayCell<R> extends TableCell<R, String> {
        private final Figures figures;

        DayCell(Figures figures) {
            this.figures = figures;
        }

        @Override
        protected void updateItem(@Nullable String day, boolean empty) {
            super.updateItem(day, empty);
            setText(empty || day == null || day.isEmpty() ? "" : figures.day(LocalDate.parse(day)));
        }
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
