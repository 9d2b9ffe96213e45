package spokes.model.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;

/**
 * A number of 64 bits for a {@link Row#key()}: different keys hardly ever have the same, and who finds two that have
 * must look at the keys. It is a polynomial in the key's characters, so that it can be put together from those of its
 * parts, each of which a block holds once.
 */
public final class KeyHash {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long START = 0x51ED270B0A1B3F5DL;

    private KeyHash() {}

    /** The number of a key. */
    public static long of(String key) {
        return mixed(appended(START, key));
    }

    /** The numbers of the keys of all rows of a block. */
    public static long[] of(Sheet sheet, Block block) {
        List<Column> columns = sheet.keyColumns();
        long[] hashes = new long[block.size()];
        java.util.Arrays.fill(hashes, START);
        for (int i = 0; i < columns.size(); i++) {
            append(hashes, block, sheet.indexOf(columns.get(i).name()), i > 0);
        }
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = mixed(hashes[row]);
        }
        return hashes;
    }

    /** The number of the key of a row of these cells. */
    public static long of(Sheet sheet, @Nullable Object... cells) {
        long hash = START;
        boolean separated = false;
        for (Column column : sheet.keyColumns()) {
            Object value = cells[sheet.indexOf(column.name())];
            String text = value == null ? "" : value.toString();
            hash = appended(separated ? appended(hash, Row.KEY_SEPARATOR) : hash, text);
            separated = true;
        }
        return mixed(hash);
    }

    private static long appended(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * BASE + text.charAt(i) + 1;
        }
        return sum;
    }

    private static void append(long[] hashes, Block block, int column, boolean separated) {
        int codes = column < block.columns() ? block.codes(column) : 1;
        long[] sums = new long[codes];
        long[] powers = new long[codes];
        for (int code = 0; code < codes; code++) {
            @Nullable Object value = code == 0 ? null : block.value(column, code);
            String text = value == null ? "" : value.toString();
            String part = separated ? Row.KEY_SEPARATOR + text : text;
            sums[code] = appended(0, part);
            powers[code] = power(part.length());
        }
        for (int row = 0; row < hashes.length; row++) {
            int code = codes > 1 ? block.code(row, column) : 0;
            hashes[row] = hashes[row] * powers[code] + sums[code];
        }
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The finalizer of splitmix64 (Steele, Lea, Flood 2014): every bit depends on every bit. */
    private static long mixed(long sum) {
        long z = (sum ^ (sum >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
