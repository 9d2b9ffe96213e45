package spokes.store;

import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * A change and the place in the list of the row that comes or goes, so that an undo puts it back where it was.
 *
 * @param change   what happens to the row
 * @param position of a row that is added or removed; a changed row stays where it is, then {@link #STAYS}
 */
record PlacedChange(RowChange change, long position) {
    static final long STAYS = -1;

    /** How a change comes about. */
    enum Kind {
        REMOVED,
        CHANGED,
        ADDED
    }

    Sheet sheet() {
        return change.sheet();
    }

    Kind kind() {
        if (change.after() == null) {
            return Kind.REMOVED;
        }
        return change.before() == null ? Kind.ADDED : Kind.CHANGED;
    }

    /** The row as it becomes. */
    Row after() {
        return given(change.after());
    }

    /** The row as it was. */
    Row before() {
        return given(change.before());
    }

    private Row given(@Nullable Row row) {
        if (row == null) {
            throw new IllegalStateException("no such row, key " + change.key());
        }
        return row;
    }

    PlacedChange inverted() {
        return new PlacedChange(change.inverted(), position);
    }
}
