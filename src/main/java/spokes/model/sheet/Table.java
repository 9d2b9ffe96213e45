package spokes.model.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rows of one sheet by key, in the order they came; a changed row keeps its place. Immutable. */
public final class Table {
    private final Sheet sheet;
    private final Map<String, Row> rows;

    private Table(Sheet sheet, Map<String, Row> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** A table without rows. */
    public static Table empty(Sheet sheet) {
        return new Table(sheet, Map.of());
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
        return new Table(sheet, byKey);
    }

    /** This table after these changes; a change without an {@code after} removes the row. */
    public Table with(Collection<RowChange> changes) {
        Map<String, Row> next = new LinkedHashMap<>(rows);
        for (RowChange change : changes) {
            @Nullable Row after = change.after();
            if (after == null) {
                next.remove(change.key());
            } else {
                next.put(change.key(), after);
            }
        }
        return new Table(sheet, next);
    }

    /** The sheet it holds rows of. */
    public Sheet sheet() {
        return sheet;
    }

    /** The rows, in the order they came. */
    public Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** The row of this {@link Row#key()}. */
    public Optional<Row> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
