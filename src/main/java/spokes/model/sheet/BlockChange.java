package spokes.model.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What happens to one block of a {@link PackedTable}: it is added, replaced or removed.
 *
 * @param sheet  where
 * @param place  tells it from the other blocks of the sheet, and is their order
 * @param before the block as it was, null if there was none
 * @param after  the block as it becomes, null if it goes
 */
public record BlockChange(
        Sheet sheet,
        long place,
        @Nullable RowBlock before,
        @Nullable RowBlock after) {
    public BlockChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a block before or after, place " + place);
        }
    }

    /** The change that puts the old block back. */
    public BlockChange inverted() {
        return new BlockChange(sheet, place, /* before= */ after, /* after= */ before);
    }
}
