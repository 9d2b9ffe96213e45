package spokes.model.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;

/** One row of a sheet: a typed value or a blank for each of its columns. Immutable; equal if sheet and cells are. */
public final class Row {
    static final String KEY_SEPARATOR = "\u001f";

    private final Sheet sheet;
    private final @Nullable Object[] cells;

    private Row(Sheet sheet, @Nullable Object[] cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /**
     * A row of these cells, in the order of the sheet's columns; blanks are null, and blank text becomes null.
     *
     * @throws IllegalArgumentException if a cell is missing, of the wrong class, or not finite
     */
    public static Row of(Sheet sheet, List<? extends @Nullable Object> cells) {
        if (cells.size() != sheet.columns().size()) {
            throw new IllegalArgumentException("sheet %s has %d columns, got %d cells"
                    .formatted(sheet.title(), sheet.columns().size(), cells.size()));
        }
        @Nullable Object[] copy = new @Nullable Object[cells.size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = checked(sheet.columns().get(i), cells.get(i));
        }
        return new Row(sheet, copy);
    }

    /** An empty row to be filled with {@link #with}. */
    public static Row blank(Sheet sheet) {
        return new Row(sheet, new @Nullable Object[sheet.columns().size()]);
    }

    /** A row of a block, whose values were checked before they were packed. */
    static Row packed(Sheet sheet, Block block, int line) {
        @Nullable Object[] cells = new @Nullable Object[sheet.columns().size()];
        for (int i = 0; i < Math.min(cells.length, block.columns()); i++) {
            cells[i] = block.cell(line, i);
        }
        return new Row(sheet, cells);
    }

    private static @Nullable Object checked(Column column, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isEmpty())) {
            return null;
        }
        if (!column.type().valueClass().isInstance(value)) {
            throw new IllegalArgumentException("column %s holds %s, got %s"
                    .formatted(column.name(), column.type(), value.getClass().getSimpleName()));
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            throw new IllegalArgumentException("column %s: %s is not finite".formatted(column.name(), number));
        }
        // no spreadsheet knows a negative zero, and as part of a key it would be another row
        return value instanceof Double number && number == 0 ? (Double) 0.0 : value;
    }

    /** This row with another value, or a blank, in one column. */
    public Row with(String column, @Nullable Object value) {
        int i = sheet.indexOf(column);
        @Nullable Object[] copy = cells.clone();
        copy[i] = checked(sheet.columns().get(i), value);
        return new Row(sheet, copy);
    }

    /** The sheet it belongs to. */
    public Sheet sheet() {
        return sheet;
    }

    /** What identifies it among the rows of its sheet. A transfer without an id is known by from, to, product, day, mode. */
    public String key() {
        if (sheet == Sheet.TRANSFERS && cells[0] == null) {
            return String.join(
                    KEY_SEPARATOR,
                    "",
                    text("from"),
                    text("to"),
                    text("client"),
                    text("sku"),
                    keyPart("departure_date"),
                    text("mode"));
        }
        List<Column> columns = sheet.keyColumns();
        if (columns.size() == 1) {
            return keyPart(columns.getFirst().name());
        }
        StringBuilder key = new StringBuilder(keyPart(columns.getFirst().name()));
        for (Column column : columns.subList(1, columns.size())) {
            key.append(KEY_SEPARATOR).append(keyPart(column.name()));
        }
        return key.toString();
    }

    private String keyPart(String column) {
        Object value = cells[sheet.indexOf(column)];
        return value == null ? "" : value.toString();
    }

    /** The cells in the order of the columns, null where blank. */
    public List<@Nullable Object> cells() {
        return Arrays.asList(cells.clone());
    }

    /** The cells, for whoever does not change them. */
    @Nullable
    Object[] shared() {
        return cells;
    }

    /** The value at a position, null where blank. */
    public @Nullable Object cell(int index) {
        return cells[index];
    }

    /** Text or code of a column; empty if blank. */
    public String text(String column) {
        return cells[sheet.indexOf(column)] instanceof String text ? text : "";
    }

    /** The number in a column, or this default if blank. */
    public double number(String column, double ifBlank) {
        return cells[sheet.indexOf(column)] instanceof Double number ? number : ifBlank;
    }

    /** The number in a column, 0 if blank. */
    public double number(String column) {
        return number(column, 0);
    }

    /** The number in a column, if there is one. */
    public OptionalDouble findNumber(String column) {
        return cells[sheet.indexOf(column)] instanceof Double number
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    /** The day in a column, if there is one. */
    public Optional<LocalDate> findDate(String column) {
        return cells[sheet.indexOf(column)] instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** The time in a column, if there is one. */
    public Optional<LocalTime> findTime(String column) {
        return cells[sheet.indexOf(column)] instanceof LocalTime time ? Optional.of(time) : Optional.empty();
    }

    /** The answer in a column, or this default if blank. */
    public boolean yes(String column, boolean ifBlank) {
        return cells[sheet.indexOf(column)] instanceof Boolean yes ? yes : ifBlank;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.sheet == sheet && Arrays.equals(row.cells, cells);
    }

    @Override
    public int hashCode() {
        return 31 * sheet.hashCode() + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return sheet.title() + Arrays.toString(cells);
    }
}
