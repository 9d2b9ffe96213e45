package spokes.engine.remedy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockState;

/**
 * A product at a center that a planner should look at.
 *
 * @param kind         what is wrong
 * @param stock        how it stands
 * @param shortUnits   units that customers nearest to the center ask for while it has none within the horizon, at the mean
 *                     rate; 0 of a surplus
 * @param surplusUnits usable units beyond the cover target; 0 of a shortage
 * @param surplusValue money that the surplus cost
 * @param stake        money that is at stake, a rough estimate to look at the worst first: what the short units cost to ship
 *                     now in the mean, which is the most that having them there could save; of a surplus the same of what
 *                     is short of the product elsewhere, and the cost of the money that is bound
 */
public record StockException(
        Kind kind, StockState stock, double shortUnits, double surplusUnits, double surplusValue, double stake) {

    /** What is wrong. */
    public enum Kind {
        /** Customers are nearest to it and it has none. */
        OUT,
        /** It has stock for a few days only. */
        SHORT,
        /** It is sold out within the horizon. */
        SELLS_OUT,
        /** It has more than the cover target. */
        SURPLUS
    }

    public StockException {
        requireNonNull(kind, "kind");
        requireNonNull(stock, "stock");
    }

    /** What is wrong with a plan's stock, the most money at stake first. Takes a while with many products. */
    public static List<StockException> listOf(JudgedPlan plan) {
        return new StockSurvey(plan).list();
    }
}
