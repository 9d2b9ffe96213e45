package spokes.model.sheet;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Where the rows of keys are, by {@link KeyHash}: a table of open places, two of three taken; 18 bytes a row. */
public final class KeyIndex {
    private static final int FREE = -1;

    private final long[] hashes;
    private final int[] rows;

    /** An index for so many rows at most. */
    public KeyIndex(int size) {
        int places = Math.toIntExact(size * 3L / 2 + 8);
        hashes = new long[places];
        rows = new int[places];
        Arrays.fill(rows, FREE);
    }

    static KeyIndex of(PackedTable table, Runnable afterBlock) {
        KeyIndex index = new KeyIndex(table.size());
        for (int block = 0; block < table.blocks(); block++) {
            int row = table.firstRow(block);
            for (long hash : KeyHash.of(table.sheet(), table.block(block).open())) {
                index.put(hash, row++);
            }
            afterBlock.run();
        }
        return index;
    }

    private void put(long hash, int row) {
        int place = start(hash);
        while (rows[place] != FREE) {
            place = after(place);
        }
        hashes[place] = hash;
        rows[place] = row;
    }

    /** Puts a row unless there is one of its hash, and gives the one that is there then. */
    public int putIfAbsent(long hash, int row) {
        int place = start(hash);
        while (rows[place] != FREE && hashes[place] != hash) {
            place = after(place);
        }
        if (rows[place] == FREE) {
            hashes[place] = hash;
            rows[place] = row;
        }
        return rows[place];
    }

    private int start(long hash) {
        return (int) Math.multiplyHigh(hash >>> 1, 2L * rows.length);
    }

    private int after(int place) {
        return place + 1 == rows.length ? 0 : place + 1;
    }

    /** The row of this hash that is the right one. */
    OptionalInt find(long hash, IntPredicate isRight) {
        for (int place = start(hash); rows[place] != FREE; place = after(place)) {
            if (hashes[place] == hash && isRight.test(rows[place])) {
                return OptionalInt.of(rows[place]);
            }
        }
        return OptionalInt.empty();
    }
}
