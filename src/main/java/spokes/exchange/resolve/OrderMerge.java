package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.exchange.cell.CellText;
import spokes.exchange.file.RawRow;
import spokes.exchange.source.Draft;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/**
 * Makes one line of each order and SKU. Lines of one file with the same key add up, and rows that are the same in every
 * cell count once; of several files the latest export counts, so that overlapping exports double nothing.
 */
final class OrderMerge {
    private final Map<String, LocalDate> lastDay = new LinkedHashMap<>();

    /** Takes note of the day of a line: it tells which export is the latest. */
    void noteDay(Draft draft) {
        if (draft.value("order_date") instanceof LocalDate day) {
            lastDay.merge(file(draft), day, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /**
     * Makes one draft of each key; the others are merged.
     *
     * @param drafts by the number of their row, rising
     * @return the drafts that are left by the number of the first row of their key, rising
     */
    SortedMap<Integer, Draft> merge(Map<Integer, Draft> drafts) {
        Map<String, Integer> firstRows = new HashMap<>();
        SortedMap<Integer, List<Draft>> byFirstRow = new TreeMap<>();
        drafts.forEach((row, draft) -> byFirstRow
                .computeIfAbsent(firstRows.computeIfAbsent(draft.key(), key -> row), first -> new ArrayList<>(2))
                .add(draft));
        SortedMap<Integer, Draft> left = new TreeMap<>();
        byFirstRow.forEach((row, same) -> left.put(row, merged(same)));
        return left;
    }

    private Draft merged(List<Draft> drafts) {
        Map<String, List<Draft>> byFile = new LinkedHashMap<>();
        drafts.forEach(
                d -> byFile.computeIfAbsent(file(d), f -> new ArrayList<>()).add(d));
        List<Draft> sums = byFile.values().stream().map(OrderMerge::sum).toList();
        Draft latest = sums.stream()
                .max(Comparator.comparing((Draft d) -> lastDay.getOrDefault(file(d), LocalDate.MIN))
                        .thenComparing(OrderMerge::file))
                .orElseThrow();
        sums.stream().filter(d -> d != latest).forEach(older -> {
            older.merge();
            if (!sameQuantity(older, latest)) {
                older.warn(
                        "orders that a later export has with another quantity",
                        50,
                        "quantity",
                        () -> "%s has another quantity of this order line: the later export counts"
                                .formatted(file(latest)));
            }
        });
        return latest;
    }

    private static boolean sameQuantity(Draft a, Draft b) {
        return String.valueOf(a.value("quantity")).equals(String.valueOf(b.value("quantity")));
    }

    private static String file(Draft draft) {
        return draft.source().raw().file();
    }

    /** The first of the lines with what the others add. */
    private static Draft sum(List<Draft> drafts) {
        Draft first = drafts.getFirst();
        Set<RawRow> seen = new HashSet<>(Set.of(first.raw()));
        for (Draft other : drafts.subList(1, drafts.size())) {
            other.merge();
            if (seen.add(other.raw())) {
                add(first, other);
            }
        }
        rejectBeyond(first);
        return first;
    }

    /** Each line could be computed with, their sum cannot. */
    private static void rejectBeyond(Draft sum) {
        for (Column column : Sheet.ORDERS.columns()) {
            if (sum.value(column.name()) instanceof Double number && Math.abs(number) > Column.MAX_AMOUNT) {
                sum.reject(
                        column.name(),
                        "the lines of this order and SKU add up to %s, too large to compute with: correct them, at most %s"
                                .formatted(CellText.number(number), CellText.number(Column.MAX_AMOUNT)));
            }
        }
    }

    private static void add(Draft first, Draft other) {
        for (Column column : Sheet.ORDERS.columns()) {
            String name = column.name();
            Object mine = first.value(name);
            Object more = other.value(name);
            if (mine == null) {
                first.set(name, more);
            } else if (more instanceof Double b && mine instanceof Double a) {
                first.set(name, name.equals("parcels") ? Double.valueOf(Math.max(a, b)) : Double.valueOf(a + b));
            }
        }
    }
}
