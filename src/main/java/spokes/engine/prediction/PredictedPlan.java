package spokes.engine.prediction;

import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;

/**
 * Stock placed by one forecast, and what became of the orders that really came.
 *
 * @param opinion       whose forecast
 * @param error         Σ |forecast − ordered| / Σ ordered, over products, all held-back weeks together; 0 is right
 * @param expectedUnits units that it forecast for the held-back weeks
 * @param factor        standard deviations of its own error that there was money for on top, at most 60: there some of
 *                      the budget is left; 0 where it is certain
 * @param stockUnits    units placed
 * @param stockValue    money in them
 * @param leftUnits     units left at the end
 * @param stockOuts     centers that ran out of a product of which more was ordered than was placed, over products: the
 *                      last unit of what was enough is no stock-out
 * @param replayed      the numbers of the replay
 */
public record PredictedPlan(
        Opinion opinion,
        double error,
        double expectedUnits,
        double factor,
        double stockUnits,
        double stockValue,
        double leftUnits,
        int stockOuts,
        Evaluation replayed) {

    /** Whose forecast it is. */
    public enum Opinion {
        /** As in the same week a year ago; as in the last week, of a product that sold for less than a year. */
        NAIVE,
        /** The forecast of this program, from what was known then. */
        OURS,
        /** The orders that came. */
        PERFECT
    }

    /** Money of the held-back weeks, the margin of lost sales included. */
    public double total() {
        return replayed.costs().total();
    }

    /** Margin of what could not be delivered. */
    public double lostMargin() {
        return replayed.costs().get(CostLine.LOST_MARGIN);
    }
}
