package spokes.exchange.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import spokes.model.packed.Block;
import spokes.model.packed.BlockBuilder;

/** Some rows of a file: their numbers, and their cells packed by column. Immutable. */
public final class RawBlock {
    static final RawBlock EMPTY = new RawBlock(new int[0], new BlockBuilder().build(), 0);

    private final int[] numbers;
    private final Block cells;
    private final int first;

    private RawBlock(int[] numbers, Block cells, int first) {
        this.numbers = numbers;
        this.cells = cells;
        this.first = first;
    }

    /** Makes blocks of rows. */
    static final class Builder {
        private final BlockBuilder cells = new BlockBuilder();
        private final int[] numbers = new int[Block.MAX_ROWS];

        void add(RawRow row) {
            numbers[cells.size()] = row.number();
            cells.add(row.cells());
        }

        int size() {
            return cells.size();
        }

        boolean isFull() {
            return cells.isFull();
        }

        RawBlock build() {
            return new RawBlock(Arrays.copyOf(numbers, cells.size()), cells.build(), 0);
        }
    }

    /** How many rows there are. */
    public int size() {
        return numbers.length - first;
    }

    /** The number of a row as a spreadsheet shows it. */
    public int number(int row) {
        return numbers[first + row];
    }

    /** A row of it. */
    public RawRow row(int row) {
        return new RawRow(number(row), cells.row(first + row));
    }

    /** How many codes a column has; see {@link Block#codes}. */
    public int codes(int position) {
        return cells.codes(position);
    }

    /** The code of a cell in a column that has codes; 0 if it is blank. */
    public int code(int row, int position) {
        return cells.code(first + row, position);
    }

    /** The cell of a code above 0. */
    public Object cell(int position, int code) {
        Object cell = cells.value(position, code);
        if (cell == null) {
            throw new IllegalArgumentException("code %d of column %d is blank".formatted(code, position));
        }
        return cell;
    }

    void tally(RawRows.Tally tally) {
        for (int position = 0; position < cells.columns(); position++) {
            int[] times = new int[codes(position)];
            for (int row = 0; row < size(); row++) {
                times[code(row, position)]++;
            }
            for (int code = 1; code < times.length; code++) {
                if (times[code] > 0) {
                    tally.cell(position, cell(position, code), times[code]);
                }
            }
        }
    }

    /** The rows below a row of this number. */
    RawBlock below(int number) {
        int next = first;
        while (next < numbers.length && numbers[next] <= number) {
            next++;
        }
        return new RawBlock(numbers, cells, next);
    }

    byte[] toBytes() {
        byte[] packed = cells.toBytes();
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * numbers.length + packed.length);
        bytes.putInt(numbers.length).asIntBuffer().put(numbers);
        return bytes.position(4 + 4 * numbers.length).put(packed).array();
    }

    static RawBlock ofBytes(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[] numbers = new int[buffer.getInt()];
        buffer.asIntBuffer().get(numbers);
        return new RawBlock(numbers, Block.ofBytes(Arrays.copyOfRange(bytes, 4 + 4 * numbers.length, bytes.length)), 0);
    }
}
