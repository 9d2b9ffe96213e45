package spokes.model.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What happens to one row: it is added, changed or removed.
 *
 * @param sheet  where
 * @param key    {@link Row#key()} of the row, the same before and after
 * @param before the row as it was, null if it was not there
 * @param after  the row as it becomes, null if it goes
 */
public record RowChange(
        Sheet sheet,
        String key,
        @Nullable Row before,
        @Nullable Row after) {
    public RowChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a row before or after, key " + key);
        }
    }

    /** A row that was not there. */
    public static RowChange added(Row row) {
        return new RowChange(row.sheet(), row.key(), null, row);
    }

    /**
     * A row with other values.
     *
     * @throws IllegalArgumentException if the key differs
     */
    public static RowChange changed(Row before, Row after) {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException("key %s became %s".formatted(before.key(), after.key()));
        }
        return new RowChange(after.sheet(), after.key(), before, after);
    }

    /** A row that goes. */
    public static RowChange removed(Row row) {
        return new RowChange(row.sheet(), row.key(), row, null);
    }

    /** The change that puts the old row back. */
    public RowChange inverted() {
        return new RowChange(sheet, key, /* before= */ after, /* after= */ before);
    }
}
