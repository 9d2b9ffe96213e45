package spokes.model.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes rows one by one and makes blocks of them. */
public final class BlockBuilder {
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private int size;

    /** How many rows came since the last block. */
    public int size() {
        return size;
    }

    /** Whether the next row needs another block. */
    public boolean isFull() {
        return size == Block.MAX_ROWS;
    }

    /**
     * Takes a row; rows may differ in length.
     *
     * @throws IllegalStateException if the block is full
     */
    public void add(@Nullable Object... cells) {
        if (isFull()) {
            throw new IllegalStateException("a block holds %d rows".formatted(Block.MAX_ROWS));
        }
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell != null) {
                column(column).put(size, cell);
            }
        }
        size++;
    }

    private ColumnBuilder column(int column) {
        while (columns.size() <= column) {
            columns.add(new ColumnBuilder());
        }
        return columns.get(column);
    }

    /** The rows that came, and makes room for others. */
    public Block build() {
        @Nullable Object[][] values = new @Nullable Object[columns.size()][];
        char[][] codes = new char[columns.size()][];
        for (int column = 0; column < values.length; column++) {
            ColumnBuilder builder = columns.get(column);
            values[column] = builder.values.toArray();
            codes[column] = Arrays.copyOf(builder.codes, size);
            builder.clear(size);
        }
        Block block = new Block(size, values, codes);
        size = 0;
        return block;
    }

    /** One column of the rows so far. */
    private static final class ColumnBuilder {
        private final Map<Object, Integer> codeByValue = new HashMap<>();
        private final List<@Nullable Object> values = new ArrayList<>();
        private char[] codes = new char[64];
        private Object last = "";
        private char lastCode;

        ColumnBuilder() {
            values.add(null);
        }

        void put(int row, Object value) {
            if (row >= codes.length) {
                codes = Arrays.copyOf(codes, Math.min(Block.MAX_ROWS, Math.max(row + 1, codes.length * 4)));
            }
            if (lastCode == 0 || !value.equals(last)) {
                lastCode = code(value);
                last = value;
            }
            codes[row] = lastCode;
        }

        private char code(Object value) {
            Integer known = codeByValue.putIfAbsent(value, values.size());
            if (known != null) {
                return (char) known.intValue();
            }
            values.add(value);
            return (char) (values.size() - 1);
        }

        void clear(int rows) {
            Arrays.fill(codes, 0, Math.min(rows, codes.length), (char) 0);
            codeByValue.clear();
            values.clear();
            values.add(null);
            lastCode = 0;
        }
    }
}
