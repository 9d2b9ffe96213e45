package spokes.exchange.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import spokes.exchange.source.Draft;
import spokes.exchange.source.DraftReader;
import spokes.exchange.source.Source;
import spokes.model.sheet.KeyIndex;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowLookup;
import spokes.model.sheet.TableEditor;

/**
 * The order lines of all sources of an import, on their way into the packed table of orders. They may be millions, so no
 * list of them is made: they are read once to see what is wrong with them and which share a key, and once more to be
 * placed one by one. Only lines that share a key are looked at together.
 */
final class OrderLines {
    /** Keys with several lines that are merged at a time. */
    private static final int MERGED_AT_ONCE = 200_000;

    private final List<Part> parts = new ArrayList<>();
    private final OrderMerge merge = new OrderMerge();
    private final KeyIndex firstRows;
    private final BitSet shared = new BitSet();
    private final BitSet firstOfShared = new BitSet();
    private final Runnable afterBlock;
    private final int size;

    /** A source with the number that its first row has among the rows of all. */
    private record Part(Source source, DraftReader reader, int first) {}

    /**
     * The lines of these sources.
     *
     * @param afterBlock runs again and again while they are read
     */
    OrderLines(List<Source> sources, Runnable afterBlock) {
        this.afterBlock = afterBlock;
        int first = 0;
        for (Source source : sources) {
            @Nullable DraftReader reader = source.reader().orElse(null);
            if (reader != null) {
                parts.add(new Part(source, reader, first));
                first = Math.addExact(first, reader.size());
            }
        }
        this.size = first;
        this.firstRows = new KeyIndex(first);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Reads all lines for the first time. */
    void readAll(Consumer<Draft> check) {
        for (Part part : parts) {
            part.reader.readAll(
                    (row, draft) -> {
                        if (draft.isStored()) {
                            check.accept(draft);
                            note(part.first + row, draft);
                        }
                    },
                    afterBlock);
            part.source.tellIfEmpty();
        }
    }

    private void note(int row, Draft draft) {
        merge.noteDay(draft);
        int first = firstRows.putIfAbsent(draft.keyHash(), row);
        if (first != row) {
            shared.set(first);
            shared.set(row);
            firstOfShared.set(first);
        }
    }

    /** Gives the line of each key, in the order in which the keys came. */
    void forEach(Consumer<Draft> check, Consumer<Draft> each) {
        int from = 0;
        while (from < size) {
            int to = end(from);
            SortedMap<Integer, Draft> merged = merge.merge(sharing(from, to, check));
            forEach(from, to, merged, check, each);
            from = to;
        }
    }

    /** Where to stop, so that not too many keys have their lines in memory. */
    private int end(int from) {
        int row = from;
        for (int keys = 0; keys < MERGED_AT_ONCE && row >= 0; keys++) {
            row = firstOfShared.nextSetBit(row + 1);
        }
        return row < 0 ? size : row;
    }

    /** All lines of keys with several, of which the first is one of these rows. */
    private Map<Integer, Draft> sharing(int from, int to, Consumer<Draft> check) {
        Map<Integer, Draft> drafts = new TreeMap<>();
        if (firstOfShared.nextSetBit(from) < 0) {
            return drafts;
        }
        readAgain(new Some(from, size, shared, /* set= */ true), (row, draft) -> {
            int first = firstRows.putIfAbsent(draft.keyHash(), row);
            if (first >= from && first < to) {
                check.accept(draft);
                drafts.put(row, draft);
            }
        });
        return drafts;
    }

    private void forEach(
            int from, int to, SortedMap<Integer, Draft> merged, Consumer<Draft> check, Consumer<Draft> each) {
        List<Map.Entry<Integer, Draft>> several = new ArrayList<>(merged.entrySet());
        int[] next = {0};
        readAgain(new Some(from, to, shared, /* set= */ false), (row, draft) -> {
            while (next[0] < several.size() && several.get(next[0]).getKey() < row) {
                each.accept(several.get(next[0]++).getValue());
            }
            check.accept(draft);
            each.accept(draft);
        });
        several.subList(next[0], several.size()).forEach(entry -> each.accept(entry.getValue()));
    }

    private void readAgain(Some rows, DraftReader.Numbered each) {
        for (Part part : parts) {
            part.reader.readAgain(rows.of(part.first), (row, draft) -> each.take(part.first + row, draft), afterBlock);
        }
    }

    /** Rows from one on, before another, that share their key, or do not. */
    private record Some(int from, int to, BitSet bits, boolean set) {
        DraftReader.Rows of(int first) {
            return new DraftReader.Rows() {
                @Override
                public boolean has(int row) {
                    int number = first + row;
                    return number >= from && number < to && bits.get(number) == set;
                }

                @Override
                public boolean hasAny(int fromRow, int toRow) {
                    int start = Math.max(from, first + fromRow);
                    int end = Math.min(to, first + toRow);
                    int found = set ? bits.nextSetBit(start) : bits.nextClearBit(start);
                    return start < end && found >= 0 && found < end;
                }
            };
        }
    }

    /** Puts lines into a table: each changes the line of its key, or is added. */
    static final class Placing {
        private final RowLookup before;
        private final TableEditor editor;
        private final Areas areas;
        private final Products products;
        private boolean placed;

        Placing(PackedTable before, Areas areas, Products products, Runnable afterBlock) {
            this.before = new RowLookup(before, afterBlock);
            this.editor = new TableEditor(before, afterBlock);
            this.areas = areas;
            this.products = products;
        }

        void place(Draft draft) {
            if (!draft.isStored()) {
                return;
            }
            OptionalInt there = before.find(draft.keyHash(), draft::key);
            Optional<Row> old = there.isPresent() ? Optional.of(before.row(there.getAsInt())) : Optional.empty();
            Row row = areas.resolved(draft, draft.over(old), old);
            if (!draft.isStored()) {
                return;
            }
            placed = true;
            draft.becomes(row);
            products.name(draft);
            if (draft.isRepaired()) {
                draft.source().countRepaired();
            }
            if (old.isEmpty()) {
                editor.add(row);
            } else if (!old.get().equals(row)) {
                editor.replace(there.getAsInt(), row);
            }
        }

        /** Whether any line was placed, changed or not. */
        boolean hasAny() {
            return placed;
        }

        PackedTable finish() {
            return editor.finish();
        }
    }
}
