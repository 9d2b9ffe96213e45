package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.StockNeed;

/**
 * A plan held against one reference. The rows of each table add up to the difference of the totals.
 *
 * @param reference   what it is held against
 * @param answer      whether it is better, in money
 * @param plan        the plan's numbers
 * @param other       the reference's numbers
 * @param extraNeed   stock that the plan needs beyond the reference to keep the same service, and what that costs; in no
 *                    total, as both have the same stock
 * @param cautions    what flatters the reference
 * @param products    by product, in the order of keys; the last row is what has no product
 * @param weightBands by the weight of a unit, from light to heavy; the last row is what has no product
 * @param regions     by where customers are; the last row is what has no place: stock, freight, centers
 */
public record Comparison(
        Reference reference,
        Answer answer,
        Evaluation plan,
        Evaluation other,
        StockNeed extraNeed,
        List<Caution> cautions,
        List<LedgerRow> products,
        List<LedgerRow> weightBands,
        List<LedgerRow> regions) {
    public Comparison {
        requireNonNull(reference, "reference");
        requireNonNull(answer, "answer");
        requireNonNull(extraNeed, "extraNeed");
        cautions = List.copyOf(cautions);
        products = List.copyOf(products);
        weightBands = List.copyOf(weightBands);
        regions = List.copyOf(regions);
    }

    /** The plan's costs less the reference's, line by line. */
    public Costs difference() {
        return plan.costs().minus(other.costs());
    }

    /** Money that the plan saves over the horizon; below 0 if it costs more. */
    public double saved() {
        return other.costs().total() - plan.costs().total();
    }

    /** What is left of it where both keep the same service, safety stock paid for. */
    public double savedAtSameService() {
        return saved() - extraNeed.safetyCost();
    }

    /** Business days that the mean unit arrives sooner; 0 where one of both delivers nothing. */
    public double daysGained() {
        return plan.unitsShipped() > 0 && other.unitsShipped() > 0
                ? other.service().meanDays() - plan.service().meanDays()
                : 0;
    }

    /**
     * From the reference's total to the plan's: first what saves, the most first, then what costs more, the most first.
     * Lines that are alike are left out.
     */
    public List<WaterfallStep> waterfall() {
        Costs difference = difference();
        List<CostLine> order = new ArrayList<>(difference.lines().keySet());
        order.removeIf(line -> difference.get(line) == 0);
        order.sort(Comparator.<CostLine, Boolean>comparing(line -> difference.get(line) > 0)
                .thenComparingDouble(line -> -Math.abs(difference.get(line))));
        List<WaterfallStep> steps = new ArrayList<>();
        double at = other.costs().total();
        for (CostLine line : order) {
            boolean isLast = line == order.getLast();
            double next = isLast ? plan.costs().total() : at + difference.get(line);
            steps.add(new WaterfallStep(line, at, next));
            at = next;
        }
        return steps;
    }
}
