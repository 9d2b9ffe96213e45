package spokes.model.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All rows of one sheet by key, in the order they came; a changed row keeps its place. Immutable. Of most sheets the
 * rows are kept as they are, of those that grow long they are packed.
 */
public abstract sealed class Table permits KeyedTable, PackedTable {
    private final Sheet sheet;
    private volatile OptionalDouble largest = OptionalDouble.empty();

    Table(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A table without rows. */
    public static Table empty(Sheet sheet) {
        return sheet.isPacked() ? PackedTable.blank(sheet) : new KeyedTable(sheet, Map.of());
    }

    /**
     * A table of these rows; of two with one key the later one counts, in the place of the first.
     *
     * @throws IllegalArgumentException if a row belongs to another sheet
     */
    public static Table of(Sheet sheet, Collection<Row> rows) {
        Map<String, Row> byKey = LinkedHashMap.newLinkedHashMap(rows.size());
        for (Row row : rows) {
            if (row.sheet() != sheet) {
                throw new IllegalArgumentException(
                        "a row of %s in %s".formatted(row.sheet().title(), sheet.title()));
            }
            byKey.put(row.key(), row);
        }
        if (!sheet.isPacked()) {
            return new KeyedTable(sheet, byKey);
        }
        TableEditor editor = new TableEditor(PackedTable.blank(sheet));
        byKey.values().forEach(editor::add);
        return editor.finish();
    }

    /** This table after these changes; a change without an {@code after} removes the row. */
    public abstract Table with(Collection<RowChange> changes);

    /** The sheet it holds rows of. */
    public Sheet sheet() {
        return sheet;
    }

    /** The rows, in the order they came. */
    public abstract Collection<Row> rows();

    /** The row of this {@link Row#key()}. */
    public abstract Optional<Row> find(String key);

    /** The largest number in it, {@code -infinity} if there is none; looked for once. */
    public double largest() {
        OptionalDouble known = largest;
        if (known.isEmpty()) {
            known = OptionalDouble.of(findLargest());
            largest = known;
        }
        return known.getAsDouble();
    }

    private double findLargest() {
        double most = Double.NEGATIVE_INFINITY;
        int columns = sheet.columns().size();
        for (Row row : rows()) {
            for (int i = 0; i < columns; i++) {
                if (row.cell(i) instanceof Double number) {
                    most = Math.max(most, number);
                }
            }
        }
        return most;
    }

    /** How many rows there are. */
    public abstract int size();

    /** Whether there are none. */
    public boolean isEmpty() {
        return size() == 0;
    }
}
