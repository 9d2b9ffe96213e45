package spokes.engine.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import spokes.engine.result.PlanPart;
import spokes.engine.result.StockNeed;

/** Puts the parts of two plans side by side, row by row. */
final class LedgerTable {
    private final Map<List<String>, LedgerRow> rows;
    private final Function<List<String>, List<String>> group;

    /**
     * An empty table.
     *
     * @param group the codes of the row that a part's codes belong to; parts without codes stay apart
     * @param order of rows that have codes
     */
    LedgerTable(Function<List<String>, List<String>> group, Comparator<List<String>> order) {
        this.group = group;
        rows = new TreeMap<>(
                (a, b) -> a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : order.compare(a, b));
    }

    LedgerTable plan(List<PlanPart> parts) {
        parts.forEach(part -> add(part.codes(), codes -> row(codes, part, PlanPart.none(codes), StockNeed.NONE)));
        return this;
    }

    LedgerTable reference(List<PlanPart> parts) {
        parts.forEach(part -> add(part.codes(), codes -> row(codes, PlanPart.none(codes), part, StockNeed.NONE)));
        return this;
    }

    /** What the plan needs of the goods of these codes beyond the reference. */
    void need(List<String> of, StockNeed extra) {
        add(of, codes -> row(codes, PlanPart.none(codes), PlanPart.none(codes), extra));
    }

    private static LedgerRow row(List<String> codes, PlanPart plan, PlanPart reference, StockNeed need) {
        return new LedgerRow(codes, plan, reference, need);
    }

    private void add(List<String> of, Function<List<String>, LedgerRow> made) {
        List<String> codes = of.isEmpty() ? of : group.apply(of);
        LedgerRow more = made.apply(codes);
        LedgerRow before = rows.get(codes);
        rows.put(
                codes,
                before == null
                        ? row(codes, named(codes, more.plan()), named(codes, more.reference()), more.extraNeed())
                        : row(
                                codes,
                                before.plan().plus(more.plan()),
                                before.reference().plus(more.reference()),
                                before.extraNeed().plus(more.extraNeed())));
    }

    private static PlanPart named(List<String> codes, PlanPart part) {
        return PlanPart.none(codes).plus(part);
    }

    List<LedgerRow> rows() {
        return new ArrayList<>(rows.values());
    }
}
