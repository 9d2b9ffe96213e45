package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.PlanPart;
import spokes.engine.result.StockNeed;

/**
 * Both sides of one part of a plan: what it saves against what it takes.
 *
 * @param codes     which part: client and SKU of a product; the upper end of a weight band in pounds, {@code +} beyond the
 *                  last; the name of a region; empty = what has none, as the fixed cost of a center
 * @param plan      by the plan
 * @param reference by what it is held against
 * @param extraNeed stock that the plan needs beyond the reference for the same service; in no cost line
 */
public record LedgerRow(List<String> codes, PlanPart plan, PlanPart reference, StockNeed extraNeed) {
    public LedgerRow {
        codes = List.copyOf(codes);
        requireNonNull(plan, "plan");
        requireNonNull(reference, "reference");
        requireNonNull(extraNeed, "extraNeed");
    }

    /** The plan's costs less the reference's, line by line. */
    public Costs difference() {
        return plan.costs().minus(reference.costs());
    }

    /** Money that the plan saves; below 0 if it costs more. */
    public double saved() {
        return reference.costs().total() - plan.costs().total();
    }

    /** Money that shipping to customers saves, the splits of orders apart. */
    public double shippingSaved() {
        return reference.costs().get(CostLine.OUTBOUND_SHIPPING) - plan.costs().get(CostLine.OUTBOUND_SHIPPING);
    }

    /** Business days that the mean unit arrives sooner; 0 where one of both delivers nothing. */
    public double daysGained() {
        return plan.units() > 0 && reference.units() > 0 ? reference.meanDays() - plan.meanDays() : 0;
    }

    /** Money that the plan takes on some lines beyond the reference. */
    public double added(CostLine... lines) {
        Costs difference = difference();
        double money = 0;
        for (CostLine line : lines) {
            money += difference.get(line);
        }
        return money;
    }
}
