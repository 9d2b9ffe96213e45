package spokes.model.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a sheet asks of each of its rows: its required cells, words that are among the choices, numbers within bounds. */
final class RowRules {
    private RowRules() {}

    /**
     * Returns the row if its sheet would take it.
     *
     * @throws IllegalArgumentException if it would not; the message says why
     */
    static Row checked(Row row) {
        List<Column> columns = row.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object cell = row.cell(i);
            if (cell != null) {
                check(columns.get(i), cell);
            } else if (columns.get(i).required() && !mayBeCleared(row.sheet(), columns.get(i))) {
                throw new IllegalArgumentException("column %s: every row of %s needs it"
                        .formatted(columns.get(i).name(), row.sheet().title()));
            }
        }
        return row;
    }

    /** A setting that goes back to its default keeps its row, with a blank value. */
    private static boolean mayBeCleared(Sheet sheet, Column column) {
        return sheet == Sheet.SETTINGS && column.name().equals("value");
    }

    private static void check(Column column, Object cell) {
        if (column.type() == CellType.CHOICE && cell instanceof String word) {
            require(
                    column.choices().contains(word),
                    column,
                    word,
                    column.choices().stream().collect(Collectors.joining(", ", "is none of ", "")));
        } else if (cell instanceof Double number) {
            checkNumber(column, number);
        }
    }

    private static void checkNumber(Column column, double number) {
        boolean isWhole = column.type() != CellType.WHOLE || number == Math.rint(number);
        require(isWhole, column, number, "is not a whole number");
        require(number >= column.min(), column, number, "is too small: at least " + plain(column.min()));
        require(number <= column.max(), column, number, "is too large: at most " + plain(column.max()));
    }

    private static void require(boolean holds, Column column, Object value, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("column %s: “%s” %s"
                    .formatted(column.name(), value instanceof Double d ? plain(d) : value, problem));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : String.valueOf(number);
    }
}
