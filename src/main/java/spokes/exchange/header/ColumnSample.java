package spokes.exchange.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.Contents.Kind;

/** What the cells of a column are, told from a sample of its rows. */
final class ColumnSample {
    private static final double MOST = 0.8;
    private static final double DISTINCT = 0.5;

    private final int position;
    private final List<Object> cells = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    ColumnSample(int position, List<RawRow> rows, Contents contents) {
        this.position = position;
        for (RawRow row : rows) {
            Object cell = row.cell(position);
            if (cell != null) {
                cells.add(cell instanceof String text ? Blanks.strip(text) : cell);
            }
        }
        for (Kind kind : Kind.values()) {
            counts.put(
                    kind, (int) cells.stream().filter(c -> contents.is(kind, c)).count());
        }
    }

    int position() {
        return position;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Whether most cells are of a kind. */
    boolean is(Kind kind) {
        return !cells.isEmpty() && counts.getOrDefault(kind, 0) >= MOST * cells.size();
    }

    /** Whether it holds numbers that are nothing else. */
    boolean isAmount(Kind number) {
        return is(number)
                && !is(Kind.CENTER)
                && !is(Kind.SKU)
                && !is(Kind.AREA)
                && !is(Kind.POSTAL_CODE)
                && !is(Kind.DATE);
    }

    /** Whether it may number something: hardly a cell is there twice, and it is nothing else. */
    boolean isNumbering() {
        boolean codes = is(Kind.CENTER) || is(Kind.SKU) || is(Kind.AREA) || is(Kind.POSTAL_CODE) || is(Kind.DATE);
        return !codes && !cells.isEmpty() && new HashSet<>(cells).size() > DISTINCT * cells.size();
    }

    /** How many of how many cells are of a kind, for people. */
    String share(Kind kind) {
        return "%d of %d".formatted(counts.getOrDefault(kind, 0), cells.size());
    }
}
