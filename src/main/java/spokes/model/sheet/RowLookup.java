package spokes.model.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import spokes.model.packed.Block;

/**
 * Finds rows of a packed table by their key. It keeps the blocks that it opened last: who looks up many rows mostly looks
 * up neighbors. For one thread.
 */
public final class RowLookup {
    /** Open blocks, of about a megabyte each. */
    private static final int KEPT = 48;

    private final PackedTable table;
    private final Runnable afterBlock;
    private final Map<Integer, Block> open = new LinkedHashMap<>(64, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Block> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Looks up in a table.
     *
     * @param afterBlock runs again and again while all keys are read at the first look
     */
    public RowLookup(PackedTable table, Runnable afterBlock) {
        this.table = table;
        this.afterBlock = afterBlock;
    }

    /** The number of the row of a key, given its {@link KeyHash}. */
    public OptionalInt find(long keyHash, Supplier<String> key) {
        return table.isEmpty()
                ? OptionalInt.empty()
                : table.index(afterBlock).find(keyHash, row -> row(row).key().equals(key.get()));
    }

    /** Row number {@code row}. */
    public Row row(int row) {
        int block = table.blockOf(row);
        return table.row(
                open.computeIfAbsent(block, number -> table.block(number).open()), row - table.firstRow(block));
    }
}
