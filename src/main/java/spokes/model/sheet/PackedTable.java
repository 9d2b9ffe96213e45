package spokes.model.sheet;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;

/**
 * A table of many rows, in packed blocks: ten million order lines take some 100 MB. Rows are numbered from 0 in their
 * order and made when they are asked for. Going through all is fast; finding one by its key makes an index of all keys
 * first, 18 bytes a row. Blocks never change: a change of a row replaces its block, so that tables share the others.
 */
public final class PackedTable extends Table {
    private final long[] places;
    private final RowBlock[] blocks;
    private final int[] firstRows;
    private volatile @Nullable KeyIndex index;

    PackedTable(Sheet sheet, long[] places, RowBlock... blocks) {
        super(sheet);
        this.places = places;
        this.blocks = blocks;
        this.firstRows = new int[blocks.length + 1];
        for (int i = 0; i < blocks.length; i++) {
            firstRows[i + 1] = Math.addExact(firstRows[i], blocks[i].size());
        }
    }

    static PackedTable blank(Sheet sheet) {
        return new PackedTable(sheet, new long[0]);
    }

    /** A table of these blocks by place. */
    public static PackedTable of(Sheet sheet, SortedMap<Long, RowBlock> blocks) {
        return new PackedTable(
                sheet,
                blocks.keySet().stream().mapToLong(Long::longValue).toArray(),
                blocks.values().toArray(RowBlock[]::new));
    }

    @Override
    public PackedTable with(Collection<RowChange> changes) {
        TableEditor editor = new TableEditor(this);
        changes.forEach(editor::change);
        return editor.finish();
    }

    /** This table after changes of its blocks. */
    public PackedTable withBlocks(Collection<BlockChange> changes) {
        SortedMap<Long, RowBlock> next = byPlace();
        for (BlockChange change : changes) {
            @Nullable RowBlock after = change.after();
            if (after == null) {
                next.remove(change.place());
            } else {
                next.put(change.place(), after);
            }
        }
        return of(sheet(), next);
    }

    /** The blocks that change when this table becomes that one. */
    public List<BlockChange> changesTo(PackedTable after) {
        SortedMap<Long, RowBlock> mine = byPlace();
        SortedMap<Long, RowBlock> others = after.byPlace();
        List<BlockChange> changes = new ArrayList<>();
        mine.forEach((place, block) -> {
            @Nullable RowBlock next = others.get(place);
            if (next == null || !next.equals(block)) {
                changes.add(new BlockChange(sheet(), place, block, next));
            }
        });
        for (Map.Entry<Long, RowBlock> other : others.entrySet()) {
            if (!mine.containsKey(other.getKey())) {
                changes.add(new BlockChange(sheet(), other.getKey(), null, other.getValue()));
            }
        }
        return changes;
    }

    private SortedMap<Long, RowBlock> byPlace() {
        SortedMap<Long, RowBlock> byPlace = new TreeMap<>();
        for (int i = 0; i < blocks.length; i++) {
            byPlace.put(places[i], blocks[i]);
        }
        return byPlace;
    }

    /** How many blocks there are. */
    int blocks() {
        return blocks.length;
    }

    RowBlock block(int number) {
        return blocks[number];
    }

    long place(int number) {
        return places[number];
    }

    int firstRow(int block) {
        return firstRows[block];
    }

    /** The block that holds a row. */
    int blockOf(int row) {
        int found = Arrays.binarySearch(firstRows, row);
        return found >= 0 ? found : -found - 2;
    }

    /** Goes through all rows, block by block. */
    public void forEachBlock(Consumer<Block> consumer) {
        for (RowBlock block : blocks) {
            consumer.accept(block.open());
        }
    }

    /** Row number {@code row}. */
    public Row row(int row) {
        int number = blockOf(row);
        return row(blocks[number].open(), row - firstRows[number]);
    }

    Row row(Block block, int line) {
        return Row.packed(sheet(), block, line);
    }

    /** The rows as values that are made anew whenever they are asked for. */
    public <T> List<T> list(Function<Row, T> maker) {
        return new PackedList<>(this, maker);
    }

    @Override
    public Collection<Row> rows() {
        List<Row> rows = list(Function.identity());
        return new AbstractCollection<>() {
            @Override
            public Iterator<Row> iterator() {
                return rows.iterator();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    @Override
    public Optional<Row> find(String key) {
        RowLookup lookup = new RowLookup(this, () -> {});
        OptionalInt row = lookup.find(KeyHash.of(key), () -> key);
        return row.isPresent() ? Optional.of(lookup.row(row.getAsInt())) : Optional.empty();
    }

    KeyIndex index(Runnable afterBlock) {
        KeyIndex made = index;
        if (made == null) {
            made = KeyIndex.of(this, afterBlock);
            index = made;
        }
        return made;
    }

    @Override
    public int size() {
        return firstRows[blocks.length];
    }
}
