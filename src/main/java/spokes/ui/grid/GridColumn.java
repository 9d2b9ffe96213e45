package spokes.ui.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import spokes.ui.Texts;

/**
 * A column of a grid.
 *
 * @param id       what it is called in files: header of what is exported
 * @param title    above it
 * @param tip      what it holds, in a sentence
 * @param width    pixels
 * @param isNumber whether it holds numbers, which stand to the right
 * @param value    a row's value: text, number, day, yes or no; null where there is none
 * @param shown    how a value is written for the planner
 * @param isSummed whether its total stands below it
 * @param locked   why its cells cannot be typed into; empty if they can
 */
public record GridColumn<R>(
        String id,
        String title,
        String tip,
        double width,
        boolean isNumber,
        Function<R, @Nullable Object> value,
        Function<Object, String> shown,
        boolean isSummed,
        Optional<String> locked) {

    /** What a table's column is to blocks: what its maker said, or else what it shows, with cells that are locked. */
    @SuppressWarnings("unchecked") // a table's column has the description of its own rows
    static <R> GridColumn<R> of(TableColumn<R, ?> column) {
        if (!(column.getUserData() instanceof GridColumn)) {
            column.setUserData(shown(column, Texts.of("grid").get("locked")));
        }
        return (GridColumn<R>) column.getUserData();
    }

    /**
     * What a table's column is to blocks that write into it.
     *
     * @param id    what it is called in files
     * @param value a row's value: text, number, day, yes or no; null where there is none
     */
    public static <R> GridColumn<R> open(String id, TableColumn<R, ?> column, Function<R, @Nullable Object> value) {
        GridColumn<R> shown = shown(column, "");
        return new GridColumn<>(
                id, shown.title, "", shown.width, shown.isNumber, value, shown.shown, false, Optional.empty());
    }

    private static <R> GridColumn<R> shown(TableColumn<R, ?> column, String locked) {
        return new GridColumn<>(
                column.getText(),
                column.getText(),
                "",
                column.getPrefWidth(),
                column.getStyleClass().contains("number-column"),
                row -> CellValue.plain(
                        column.getCellObservableValue(row) == null
                                ? null
                                : column.getCellObservableValue(row).getValue()),
                Object::toString,
                /* isSummed= */ false,
                Optional.of(locked));
    }

    /** The same as what a table's column is to blocks. */
    public <T> TableColumn<R, T> describe(TableColumn<R, T> column) {
        column.setUserData(this);
        return column;
    }

    /** How a planner reads the value of a row. */
    String shownOf(R row) {
        Object it = value.apply(row);
        return it == null ? "" : shown.apply(it);
    }

    /** The value of a row as files write it. */
    public String plainOf(R row) {
        Object it = value.apply(row);
        return switch (it) {
            case null -> "";
            case Double number -> Typed.plain(number);
            case Boolean yes -> yes ? "yes" : "no";
            default -> it.toString();
        };
    }

    /** The number of a row; 0 where there is none. */
    double numberOf(R row) {
        return value.apply(row) instanceof Double number ? number : 0;
    }

    /** Rows by this column; those without a value come first. */
    Comparator<R> order() {
        return Comparator.comparing(value, Comparator.nullsFirst(GridColumn::compare));
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return x.compareTo(y);
        }
        if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return x.compareTo(y);
        }
        return String.CASE_INSENSITIVE_ORDER.compare(a.toString(), b.toString());
    }

    /** The same with its total below. */
    public GridColumn<R> summed() {
        return new GridColumn<>(id, title, tip, width, isNumber, value, shown, true, locked);
    }

    /** The same with cells that cannot be typed into, and why. */
    public GridColumn<R> lockedBecause(String reason) {
        return new GridColumn<>(id, title, tip, width, isNumber, value, shown, isSummed, Optional.of(reason));
    }
}
