package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.exchange.cell.CellText;
import spokes.exchange.file.RawRow;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/**
 * Makes one line of each order and SKU. Lines of one file with the same key add up, and rows that are the same in every
 * cell count once; of several files the latest export counts, so that overlapping exports double nothing.
 */
final class OrderMerge {
    private final Map<String, LocalDate> lastDay = new LinkedHashMap<>();

    /** The drafts that are left by key, in the order in which their keys came; the others are merged. */
    Map<String, Draft> merge(List<Draft> drafts) {
        Map<String, Object> byKey = LinkedHashMap.newLinkedHashMap(drafts.size());
        for (Draft draft : drafts) {
            noteDay(draft);
            byKey.merge(draft.key(), draft, OrderMerge::joined);
        }
        Map<String, Draft> left = LinkedHashMap.newLinkedHashMap(byKey.size());
        byKey.forEach((key, one) -> left.put(key, one instanceof Draft single ? single : merged(several(one))));
        return left;
    }

    /** Most keys have one line: only those with more get a list. */
    private static Object joined(Object one, Object other) {
        List<Draft> all = one instanceof Draft first ? new ArrayList<>(List.of(first)) : several(one);
        all.addAll(several(other));
        return all;
    }

    @SuppressWarnings("unchecked") // made by joined alone
    private static List<Draft> several(Object some) {
        return some instanceof Draft one ? List.of(one) : (List<Draft>) some;
    }

    private void noteDay(Draft draft) {
        if (draft.value("order_date") instanceof LocalDate day) {
            lastDay.merge(file(draft), day, (a, b) -> a.isAfter(b) ? a : b);
        }
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
