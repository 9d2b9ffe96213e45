package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.Contents.Kind;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/**
 * Finds columns that a sheet needs by what they hold, where no header names them: a column whose cells are centers of the
 * workspace is its center, if it is the only one. Where two columns would do, none is taken.
 */
final class ContentFinder {
    private static final int SAMPLE = 200;
    private static final Set<String> CENTERS = Set.of("center", "from", "to");

    private final Contents contents;

    ContentFinder(Contents contents) {
        this.contents = contents;
    }

    /**
     * The layout with the needed columns that can be told by what they hold.
     *
     * @param below the rows below its headers
     * @param taken positions that the planner said are not used
     */
    Layout completed(Layout layout, List<RawRow> below, Set<Integer> taken) {
        if (layout.missing().isEmpty()) {
            return layout;
        }
        List<Column> missing = new ArrayList<>(layout.missing());
        missing.sort(Comparator.comparingInt(ContentFinder::order));
        Layout completed = layout;
        Map<Integer, ColumnSample> free = free(layout, below, taken);
        for (Column column : missing) {
            Optional<ColumnSample> only = only(free, holding(column));
            if (only.isPresent()) {
                int position = only.get().position();
                free.remove(position);
                completed = completed.with(
                        new MappedColumn(position, header(layout, position), column, 1, 1, "", false, Basis.CONTENT));
            }
        }
        return completed;
    }

    /** Codes are told first, then days, then amounts, and what numbers the rows at last. */
    private static int order(Column column) {
        return switch (column.type()) {
            case DATE -> 2;
            case NUMBER, WHOLE -> 3;
            default -> isNumbering(column) ? 4 : column.name().equals("area") ? 1 : 0;
        };
    }

    private static boolean isNumbering(Column column) {
        return column.name().equals("order_id");
    }

    private Map<Integer, ColumnSample> free(Layout layout, List<RawRow> below, Set<Integer> taken) {
        List<RawRow> rows = below.stream().limit(SAMPLE).toList();
        int width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        Map<Integer, ColumnSample> free = new LinkedHashMap<>();
        for (int i = 0; i < width; i++) {
            int position = i;
            boolean used = layout.columns().stream().anyMatch(c -> c.position() == position);
            ColumnSample sample = new ColumnSample(i, rows, contents);
            if (!used && !taken.contains(i) && !sample.isBlank()) {
                free.put(i, sample);
            }
        }
        return free;
    }

    private static Predicate<ColumnSample> holding(Column column) {
        if (CENTERS.contains(column.name())) {
            return sample -> sample.is(Kind.CENTER);
        }
        return switch (column.name()) {
            case "sku" -> sample -> sample.is(Kind.SKU);
            case "postal_code" -> sample -> sample.is(Kind.POSTAL_CODE);
            case "area" -> sample -> sample.is(Kind.AREA) || sample.is(Kind.POSTAL_CODE);
            default -> {
                boolean amount = column.type() == CellType.NUMBER || column.type() == CellType.WHOLE;
                Kind number = column.type() == CellType.NUMBER ? Kind.NUMBER : Kind.WHOLE;
                yield column.type() == CellType.DATE
                        ? sample -> sample.is(Kind.DATE)
                        : amount
                                ? sample -> sample.isAmount(number)
                                : sample -> isNumbering(column) && sample.isNumbering();
            }
        };
    }

    private static Optional<ColumnSample> only(Map<Integer, ColumnSample> free, Predicate<ColumnSample> holding) {
        List<ColumnSample> found = free.values().stream().filter(holding).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String header(Layout layout, int position) {
        String spelled = layout.header().text(position);
        return spelled.isEmpty() ? nameOf(position) : spelled;
    }

    /** What a column without header is called, as spreadsheets do: column A. */
    private static String nameOf(int position) {
        String letters = "";
        for (int i = position; i >= 0; i = i / 26 - 1) {
            letters = (char) ('A' + i % 26) + letters;
        }
        return "column " + letters;
    }

    /**
     * The layout of a sheet whose headers say nothing, or that has none, if every column that it needs can be told by what
     * it holds.
     */
    Optional<Layout> find(Sheet sheet, List<RawRow> rows) {
        Layout headed = completed(blank(sheet, rows.getFirst()), rows.subList(1, rows.size()), Set.of());
        if (!headed.missing().isEmpty()) {
            return Optional.empty();
        }
        List<RawRow> first = rows.subList(0, 1);
        boolean data = headed.columns().stream()
                .filter(c -> !isNumbering(c.column()))
                .allMatch(c -> holding(c.column()).test(new ColumnSample(c.position(), first, contents)));
        return Optional.of(data ? completed(blank(sheet, unnamed(rows.getFirst())), rows, Set.of()) : headed)
                .filter(layout -> layout.missing().isEmpty());
    }

    private static Layout blank(Sheet sheet, RawRow header) {
        return new Layout(sheet, header, 1, List.of(), Headers.of(header), LayoutFinder.missing(sheet, Set.of()));
    }

    /** Names for the columns of a sheet without headers, as a row above the first one. */
    private static RawRow unnamed(RawRow first) {
        @Nullable Object[] names = new @Nullable Object[first.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = nameOf(i);
        }
        return new RawRow(first.number() - 1, names);
    }
}
