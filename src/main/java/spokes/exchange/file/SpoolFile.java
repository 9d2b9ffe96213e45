package spokes.exchange.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Blocks of rows as bytes: in memory as long as they are few, then in a temporary file that ends with it. */
final class SpoolFile implements AutoCloseable {
    private static final long IN_MEMORY = 8L << 20;

    private long length;
    private long end;
    private @Nullable FileChannel channel;

    RawRows.Kept add(RawBlock block) throws IOException {
        byte[] bytes = block.toBytes();
        length += bytes.length;
        int lastNumber = block.number(block.size() - 1);
        return length <= IN_MEMORY
                ? new KeptBlock(bytes, 0, bytes.length, block.size(), lastNumber)
                : new KeptBlock(null, write(bytes), bytes.length, block.size(), lastNumber);
    }

    /** Writes bytes at the end of the file, and gives where they start. */
    private long write(byte... bytes) throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Path path = Files.createTempFile("spokes-import", ".rows");
            open = FileChannel.open(
                    path,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.DELETE_ON_CLOSE);
            channel = open;
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        long start = end;
        while (rest.hasRemaining()) {
            end += open.write(rest, end);
        }
        return start;
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            open.close();
        }
    }

    /** A block whose bytes are here, or from {@code start} on in the file. */
    private final class KeptBlock implements RawRows.Kept {
        private final byte @Nullable [] bytes;
        private final long start;
        private final int length;
        private final int size;
        private final int lastNumber;

        KeptBlock(byte @Nullable [] bytes, long start, int length, int size, int lastNumber) {
            this.bytes = bytes;
            this.start = start;
            this.length = length;
            this.size = size;
            this.lastNumber = lastNumber;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int lastNumber() {
            return lastNumber;
        }

        @Override
        public RawBlock read() throws IOException {
            byte[] here = bytes;
            return RawBlock.ofBytes(here == null ? readFile() : here);
        }

        private byte[] readFile() throws IOException {
            FileChannel open = channel;
            if (open == null) {
                throw new IllegalStateException("no row was written to a file");
            }
            ByteBuffer buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining()) {
                if (open.read(buffer, start + buffer.position()) < 0) {
                    throw new IOException("a temporary file of the import was cut off");
                }
            }
            return buffer.array();
        }
    }
}
