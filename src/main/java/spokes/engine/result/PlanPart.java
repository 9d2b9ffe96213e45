package spokes.engine.result;

import java.util.List;
import java.util.Map;

/**
 * A part of a plan: what it delivers and what it adds to each cost line.
 *
 * @param codes    which part, as the dimension says that the plan is taken apart by; empty = what has none of it, as the
 *                 fixed cost of a center has no product
 * @param orders   orders delivered
 * @param units    units delivered
 * @param unitDays Σ units · delivery days
 * @param unmet    units asked for and not delivered
 * @param costs    money by line
 */
public record PlanPart(List<String> codes, double orders, double units, double unitDays, double unmet, Costs costs) {
    public PlanPart {
        codes = List.copyOf(codes);
    }

    /** Nothing. */
    public static PlanPart none(List<String> codes) {
        return new PlanPart(codes, 0, 0, 0, 0, new Costs(Map.of()));
    }

    /** Both together, under the codes of this one. */
    public PlanPart plus(PlanPart more) {
        return new PlanPart(
                codes,
                orders + more.orders,
                units + more.units,
                unitDays + more.unitDays,
                unmet + more.unmet,
                costs.plus(more.costs));
    }

    /** Mean delivery days of its units; 0 without any. */
    public double meanDays() {
        return units > 0 ? unitDays / units : 0;
    }
}
