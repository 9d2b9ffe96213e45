package spokes.model.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;
import spokes.model.packed.BlockBuilder;

/**
 * Makes the next table of a packed one. Rows keep the numbers that they have in the first table until it is finished; a
 * block is packed anew once for all its changes, or more often where there are very many.
 */
public final class TableEditor {
    /** Changed rows that wait in memory for their block to be packed anew. */
    private static final int WAITING = 100_000;

    private final PackedTable base;
    private final RowLookup lookup;
    private final Runnable afterBlock;
    private final RowBlock[] blocks;
    private final Map<Integer, Map<Integer, Optional<Row>>> waiting = new HashMap<>();
    private final List<RowBlock> added = new ArrayList<>();
    private final BlockBuilder builder = new BlockBuilder();
    private int changed;

    /** An editor of a table, which stays as it is. */
    TableEditor(PackedTable base) {
        this(base, () -> {});
    }

    /**
     * An editor of a table, which stays as it is.
     *
     * @param afterBlock runs whenever a block was packed
     */
    public TableEditor(PackedTable base, Runnable afterBlock) {
        this.base = base;
        this.lookup = new RowLookup(base, afterBlock);
        this.afterBlock = afterBlock;
        this.blocks = new RowBlock[base.blocks()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = base.block(i);
        }
    }

    /** Puts a row at the end; its key must be of no other row. */
    public void add(Row row) {
        builder.add(row.shared());
        if (builder.isFull()) {
            added.add(RowBlock.of(builder.build()));
            afterBlock.run();
        }
    }

    /** Puts another row of the same key in the place of row number {@code row}. */
    public void replace(int row, Row after) {
        put(row, Optional.of(after));
        if (++changed >= WAITING) {
            pack(/* whole= */ false);
        }
    }

    /** Takes row number {@code row} away. */
    public void remove(int row) {
        put(row, Optional.empty());
    }

    private void put(int row, Optional<Row> after) {
        int block = base.blockOf(row);
        waiting.computeIfAbsent(block, b -> new TreeMap<>()).put(row - base.firstRow(block), after);
    }

    /** Makes a change of a row, which is added if no row has its key. */
    void change(RowChange change) {
        OptionalInt row = lookup.find(KeyHash.of(change.key()), change::key);
        @Nullable Row after = change.after();
        if (after == null) {
            row.ifPresent(this::remove);
        } else if (row.isPresent()) {
            replace(row.getAsInt(), after);
        } else {
            add(after);
        }
    }

    /** Packs what waits; rows go only at the end, for until then others are known by their number. */
    private void pack(boolean whole) {
        for (Map.Entry<Integer, Map<Integer, Optional<Row>>> of : List.copyOf(waiting.entrySet())) {
            boolean keepsNumbers = of.getValue().values().stream().allMatch(Optional::isPresent);
            if (whole || keepsNumbers) {
                blocks[of.getKey()] = packed(blocks[of.getKey()], of.getValue());
                waiting.remove(of.getKey());
                afterBlock.run();
            }
        }
        changed = 0;
    }

    private static RowBlock packed(RowBlock before, Map<Integer, Optional<Row>> changes) {
        Block block = before.open();
        BlockBuilder next = new BlockBuilder();
        for (int line = 0; line < block.size(); line++) {
            if (!changes.containsKey(line)) {
                next.add(block.row(line));
                continue;
            }
            changes.getOrDefault(line, Optional.empty()).ifPresent(row -> next.add(row.shared()));
        }
        return RowBlock.of(next.build());
    }

    /** The table with all changes. */
    public PackedTable finish() {
        pack(/* whole= */ true);
        if (builder.size() > 0) {
            added.add(RowBlock.of(builder.build()));
        }
        TreeMap<Long, RowBlock> byPlace = new TreeMap<>();
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i].size() > 0) {
                byPlace.put(base.place(i), blocks[i]);
            }
        }
        long end = blocks.length == 0 ? 0 : base.place(blocks.length - 1) + 1;
        for (RowBlock block : added) {
            Map.@Nullable Entry<Long, RowBlock> last = byPlace.lastEntry();
            if (last != null && last.getValue().size() + block.size() <= Block.MAX_ROWS) {
                byPlace.put(last.getKey(), joined(last.getValue(), block));
            } else {
                byPlace.put(end++, block);
            }
        }
        return PackedTable.of(base.sheet(), byPlace);
    }

    /** Small blocks become one, so that years of weekly imports make no more blocks than one large import. */
    private static RowBlock joined(RowBlock first, RowBlock second) {
        BlockBuilder both = new BlockBuilder();
        for (Block block : List.of(first.open(), second.open())) {
            for (int line = 0; line < block.size(); line++) {
                both.add(block.row(line));
            }
        }
        return RowBlock.of(both.build());
    }
}
