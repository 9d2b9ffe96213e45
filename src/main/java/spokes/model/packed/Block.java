package spokes.model.packed;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of values, column by column. A value is a String, a Double, a Boolean, a LocalDate, a LocalTime or a
 * LocalDateTime; blanks are null. Immutable.
 */
public final class Block {
    /** How many rows a block holds at most. */
    public static final int MAX_ROWS = 1 << 14;

    private final int size;
    private final @Nullable Object[][] values;
    private final char[][] codes;

    /**
     * A block of these columns.
     *
     * @param values by column, at 0 null and then each distinct value once
     * @param codes  by column, for each row where in {@code values} its value stands
     */
    Block(int size, @Nullable Object[][] values, char[][] codes) {
        this.size = size;
        this.values = values;
        this.codes = codes;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** How many columns there are. */
    public int columns() {
        return values.length;
    }

    /** The value of a row in a column; null if blank or beyond the last column. */
    public @Nullable Object cell(int row, int column) {
        return column < values.length ? values[column][codes[column][row]] : null;
    }

    /** How many codes a column has: one more than distinct values. */
    public int codes(int column) {
        return column < values.length ? values[column].length : 1;
    }

    /** The number of a row's value in a column, from 1 in the order in which they came; 0 if blank. */
    public int code(int row, int column) {
        return column < codes.length ? codes[column][row] : 0;
    }

    /** The value of a code; null for code 0. */
    public @Nullable Object value(int column, int code) {
        return column < values.length ? values[column][code] : null;
    }

    /** The values of a row. */
    public @Nullable Object[] row(int row) {
        @Nullable Object[] cells = new @Nullable Object[values.length];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = values[column][codes[column][row]];
        }
        return cells;
    }

    /** The block as bytes, the same for the same rows. */
    public byte[] toBytes() {
        ByteWriter out = new ByteWriter(size * 16 + 64);
        out.number(size);
        out.number(values.length);
        for (int column = 0; column < values.length; column++) {
            out.number(values[column].length - 1L);
            for (int code = 1; code < values[column].length; code++) {
                PackedValue.write(out, values[column][code]);
            }
            if (values[column].length > 1) {
                writeCodes(out, codes[column]);
            }
        }
        return out.toBytes();
    }

    /** A blank is 0, a value that comes first 1, any other how long ago it came first, from 2: small and repetitive. */
    private static void writeCodes(ByteWriter out, char... codes) {
        int next = 1;
        for (char code : codes) {
            out.number(code == 0 ? 0 : next - code + 1);
            next = Math.max(next, code + 1);
        }
    }

    /**
     * The block that was written.
     *
     * @throws IOException if these bytes are none
     */
    public static Block ofBytes(byte[] bytes) throws IOException {
        try {
            ByteReader in = new ByteReader(bytes);
            int size = (int) in.number();
            int columns = (int) in.number();
            @Nullable Object[][] values = new @Nullable Object[columns][];
            char[][] codes = new char[columns][];
            char[] blank = new char[size];
            for (int column = 0; column < columns; column++) {
                values[column] = new @Nullable Object[(int) in.number() + 1];
                for (int code = 1; code < values[column].length; code++) {
                    values[column][code] = PackedValue.read(in);
                }
                codes[column] = values[column].length > 1 ? readCodes(in, size) : blank;
            }
            return new Block(size, values, codes);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("a block of rows is damaged", e);
        }
    }

    private static char[] readCodes(ByteReader in, int size) {
        char[] codes = new char[size];
        int next = 1;
        for (int row = 0; row < size; row++) {
            int ago = (int) in.number();
            codes[row] = (char) (ago == 0 ? 0 : next - ago + 1);
            next = Math.max(next, codes[row] + 1);
        }
        return codes;
    }
}
