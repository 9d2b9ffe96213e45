package spokes.exchange.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file: its number as a spreadsheet shows it, and its cells. A cell is a {@link String}, or in a workbook
 * also a {@link Double}, a {@link Boolean} or, where a number is shown as a date, a {@link LocalDateTime}; blank ones are
 * null. Equal to another row of the same cells, whatever its number.
 */
public final class RawRow {
    /** What stands for the value of a formula that no spreadsheet program has computed. */
    public static final String NOT_COMPUTED = "#NOT COMPUTED";

    private final int number;
    private final @Nullable Object[] cells;

    /**
     * A row.
     *
     * @param number from 1
     * @param cells  from the first column on; blank text counts as blank, blanks at the end are dropped; not to be
     *               changed afterwards
     */
    public RawRow(int number, @Nullable Object... cells) {
        this.number = number;
        int size = cells.length;
        while (size > 0 && isBlank(cells[size - 1])) {
            size--;
        }
        this.cells = size == cells.length ? cells : Arrays.copyOf(cells, size);
    }

    private static boolean isBlank(@Nullable Object cell) {
        return cell == null
                || (cell instanceof String text && Blanks.strip(text).isEmpty());
    }

    /** Its number as a spreadsheet shows it, from 1. */
    public int number() {
        return number;
    }

    /** One more than the position of the last cell that is not blank. */
    public int size() {
        return cells.length;
    }

    /** The cell at a position from 0; null if blank. */
    public @Nullable Object cell(int position) {
        Object cell = position < cells.length ? cells[position] : null;
        return isBlank(cell) ? null : cell;
    }

    /** The cell as text for people and for codes, without blanks around it; empty if blank. */
    public String text(int position) {
        Object cell = cell(position);
        return switch (cell) {
            case null -> "";
            case String text -> Blanks.strip(text);
            case Double value -> plain(value);
            case LocalDateTime moment -> plain(moment);
            default -> cell.toString();
        };
    }

    /** Its cells, for whoever does not change them. */
    @Nullable
    Object[] cells() {
        return cells;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.length == 0;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }

    private static String plain(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawRow row && Arrays.equals(row.cells, cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return number + Arrays.toString(cells);
    }
}
