package spokes.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows of a file that can be gone through as often as is needed, while the {@link SheetSpool} that keeps them is open.
 * Only one block of them is in memory at a time.
 */
public final class RawRows implements Iterable<RawRow> {
    private final List<Kept> blocks;
    private final int size;

    RawRows(List<Kept> blocks) {
        this.blocks = List.copyOf(blocks);
        this.size = blocks.stream().mapToInt(Kept::size).sum();
    }

    /** Rows that are in memory anyway. */
    public static RawRows of(List<RawRow> rows) {
        RawBlock.Builder builder = new RawBlock.Builder();
        List<Kept> blocks = new ArrayList<>();
        for (RawRow row : rows) {
            builder.add(row);
            if (builder.isFull()) {
                blocks.add(Kept.of(builder.build()));
            }
        }
        if (builder.size() > 0) {
            blocks.add(Kept.of(builder.build()));
        }
        return new RawRows(blocks);
    }

    /** A block of rows, wherever it is. */
    interface Kept {
        int size();

        int lastNumber();

        RawBlock read() throws IOException;

        static Kept of(RawBlock block) {
            return new Kept() {
                @Override
                public int size() {
                    return block.size();
                }

                @Override
                public int lastNumber() {
                    return block.number(block.size() - 1);
                }

                @Override
                public RawBlock read() {
                    return block;
                }
            };
        }
    }

    /** What looks at the distinct cells of each column. */
    @FunctionalInterface
    public interface Tally {
        /**
         * A cell that is not blank, perhaps not for the last time.
         *
         * @param position of the column, from 0
         * @param times    in how many rows more it is
         */
        void cell(int position, Object cell, int times);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The first ones. */
    public List<RawRow> first(int atMost) {
        return stream().limit(atMost).toList();
    }

    /** The number of the last row; 0 if there is none. */
    public int lastNumber() {
        return blocks.isEmpty() ? 0 : blocks.getLast().lastNumber();
    }

    /** The rows below a row. */
    public RawRows below(RawRow row) {
        List<Kept> below = new ArrayList<>();
        for (Kept kept : blocks) {
            if (!below.isEmpty()) {
                below.add(kept);
            } else if (kept.lastNumber() > row.number()) {
                RawBlock rest = read(kept).below(row.number());
                below.add(rest.size() == kept.size() ? kept : Kept.of(rest));
            }
        }
        return new RawRows(below);
    }

    /** The rows as a stream. */
    public Stream<RawRow> stream() {
        return StreamSupport.stream(spliterator(), /* parallel= */ false);
    }

    /** Shows every distinct cell of every block with how often it is there: much less work than going through all rows. */
    public void tally(Tally tally) {
        blocks.forEach(kept -> read(kept).tally(tally));
    }

    /** Rows from one number on, before another; the first row of all is 0. */
    @FunctionalInterface
    public interface Range {
        /** Whether to go through them. */
        boolean isWanted(int from, int to);
    }

    /** What goes through rows block by block. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A block.
         *
         * @param first the number of its first row, counted from 0
         */
        void visit(int first, RawBlock block);
    }

    /** Goes through the rows block by block; a block that is not wanted is not read. */
    public void forEachBlock(Range range, Visitor visitor) {
        int first = 0;
        for (Kept kept : blocks) {
            if (range.isWanted(first, first + kept.size())) {
                visitor.visit(first, read(kept));
            }
            first += kept.size();
        }
    }

    private static RawBlock read(Kept kept) {
        try {
            return kept.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Iterator<RawRow> iterator() {
        return new Rows(blocks.iterator());
    }

    /** Row after row, block after block. */
    private static final class Rows implements Iterator<RawRow> {
        private final Iterator<Kept> blocks;
        private RawBlock block = RawBlock.EMPTY;
        private int next;

        Rows(Iterator<Kept> blocks) {
            this.blocks = blocks;
        }

        @Override
        public boolean hasNext() {
            while (next == block.size() && blocks.hasNext()) {
                block = RawRows.read(blocks.next());
                next = 0;
            }
            return next < block.size();
        }

        @Override
        public RawRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return block.row(next++);
        }
    }
}
