package spokes.model.sheet;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spokes.model.packed.Block;

/** The rows of a packed table as values: one block of them in memory at a time. */
final class PackedList<T> extends AbstractList<T> {
    private final PackedTable table;
    private final Function<Row, T> maker;

    PackedList(PackedTable table, Function<Row, T> maker) {
        this.table = table;
        this.maker = maker;
    }

    @Override
    public T get(int index) {
        return maker.apply(table.row(Objects.checkIndex(index, size())));
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public Iterator<T> iterator() {
        return new Values();
    }

    private final class Values implements Iterator<T> {
        private int next;
        private int block = -1;
        private @Nullable Block open;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Block current = open;
            if (current == null || next == table.firstRow(block + 1)) {
                block = table.blockOf(next);
                current = table.block(block).open();
                open = current;
            }
            return maker.apply(table.row(current, next++ - table.firstRow(block)));
        }
    }
}
