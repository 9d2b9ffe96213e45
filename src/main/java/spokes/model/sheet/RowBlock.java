package spokes.model.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;
import spokes.model.packed.BlockBuilder;

/**
 * Some rows of a sheet, packed by column and deflated: an order line takes some 10 bytes. Immutable; equal if the rows
 * are.
 */
public final class RowBlock {
    private final int size;
    private final int unpackedLength;
    private final byte[] packed;

    private RowBlock(int size, int unpackedLength, byte[] packed) {
        this.size = size;
        this.unpackedLength = unpackedLength;
        this.packed = packed;
    }

    /** Packs rows whose values stand in the order of their sheet's columns. */
    public static RowBlock of(Block block) {
        byte[] bytes = block.toBytes();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 2 + 64];
            int length = deflater.deflate(packed);
            while (!deflater.finished()) {
                packed = Arrays.copyOf(packed, packed.length * 2);
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return new RowBlock(block.size(), bytes.length, Arrays.copyOf(packed, length));
        } finally {
            deflater.end();
        }
    }

    /**
     * A block that was stored.
     *
     * @param size           how many rows it holds
     * @param unpackedLength how many bytes it has when it is inflated
     * @param packed         its bytes; not to be changed afterwards
     */
    public static RowBlock stored(int size, int unpackedLength, byte... packed) {
        return new RowBlock(size, unpackedLength, packed);
    }

    /** The rows of a block whose sheet had other columns when it was stored. */
    public RowBlock moved(List<Integer> indexes) {
        Block block = open();
        BlockBuilder builder = new BlockBuilder();
        int width = indexes.stream().mapToInt(index -> index + 1).max().orElse(0);
        for (int row = 0; row < block.size(); row++) {
            @Nullable Object[] cells = new @Nullable Object[width];
            for (int column = 0; column < indexes.size(); column++) {
                if (indexes.get(column) >= 0) {
                    cells[indexes.get(column)] = block.cell(row, column);
                }
            }
            builder.add(cells);
        }
        return of(builder.build());
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** How many bytes it has when it is inflated. */
    public int unpackedLength() {
        return unpackedLength;
    }

    /** The deflated bytes; not to be changed. */
    public byte[] packed() {
        return packed;
    }

    /**
     * The rows.
     *
     * @throws IllegalStateException if the bytes are damaged
     */
    public Block open() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[unpackedLength];
            int length = 0;
            while (length < bytes.length && !inflater.finished()) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            return Block.ofBytes(bytes);
        } catch (DataFormatException | IOException e) {
            throw new IllegalStateException("a block of %d rows is damaged".formatted(size), e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowBlock block && block.size == size && Arrays.equals(block.packed, packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return "%d rows in %d bytes".formatted(size, packed.length);
    }
}
