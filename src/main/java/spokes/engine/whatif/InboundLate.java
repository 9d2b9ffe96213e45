package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What if inbound came later. A shipment that comes to lie on the day of another of the same kind adds up with it.
 *
 * @param days        days later; below 0 for sooner
 * @param supplyPoint where it comes from; empty for anywhere
 * @param reference   purchase order or shipment; empty for any
 * @param center      where it goes to; empty for anywhere
 */
public record InboundLate(int days, Optional<String> supplyPoint, Optional<String> reference, Optional<String> center)
        implements WhatIf {
    public InboundLate {
        requireNonNull(supplyPoint, "supplyPoint");
        requireNonNull(reference, "reference");
        requireNonNull(center, "center");
    }

    /** All inbound. */
    public static InboundLate ofAll(int days) {
        return new InboundLate(days, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private boolean covers(Inbound row) {
        return supplyPoint.filter(point -> !point.equals(row.supplyPoint())).isEmpty()
                && reference.filter(order -> !order.equals(row.reference())).isEmpty()
                && center.filter(code -> !code.equals(row.center())).isEmpty();
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        List<Row> late = new ArrayList<>();
        Map<String, Row> before = new HashMap<>();
        Map<String, @Nullable Row> after = new LinkedHashMap<>();
        for (Row row : plan.workspace().table(Sheet.INBOUND).rows()) {
            before.put(row.key(), row);
            if (covers(Inbound.of(row))) {
                late.add(row);
                after.put(row.key(), null);
            }
        }
        if (late.isEmpty()) {
            throw new Refused(nothing(plan.workspace()));
        }
        late.forEach(row -> put(later(row), before, after));
        List<RowChange> changes = new ArrayList<>();
        after.forEach((key, row) -> changes.add(new RowChange(Sheet.INBOUND, key, before.get(key), row)));
        changes.removeIf(change -> change.before() != null && change.before().equals(change.after()));
        return changes;
    }

    private Row later(Row row) {
        return row.with(
                "arrival_date", row.findDate("arrival_date").orElseThrow().plusDays(days));
    }

    private static void put(Row row, Map<String, Row> before, Map<String, @Nullable Row> after) {
        @Nullable Row there = after.containsKey(row.key()) ? after.get(row.key()) : before.get(row.key());
        double units = there == null ? 0 : there.number("units");
        after.put(row.key(), row.with("units", row.number("units") + units));
    }

    private static String nothing(Workspace workspace) {
        TreeSet<String> known = workspace.inbound().stream()
                .flatMap(row -> Stream.of(row.supplyPoint(), row.reference(), row.center()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return known.isEmpty() ? "nothing is inbound" : "no inbound is meant; " + Words.some(known);
    }

    @Override
    public String label() {
        return "inbound %d day%s %s%s%s%s"
                .formatted(
                        Math.abs(days),
                        Math.abs(days) == 1 ? "" : "s",
                        days < 0 ? "sooner" : "late",
                        supplyPoint.map(point -> " from " + point).orElse(""),
                        center.map(code -> " to " + code).orElse(""),
                        reference.map(order -> " of " + order).orElse(""));
    }
}
