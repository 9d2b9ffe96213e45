package spokes.ui.forecast.adjustment;

import spokes.engine.Evaluation;

/**
 * What a change of demand changes over the horizon.
 *
 * @param days      days of the horizon
 * @param units     units asked for
 * @param unmet     units of them that nobody delivers
 * @param cost      money in total
 * @param stockOuts products at centers that run out
 */
record Effect(int days, double units, double unmet, double cost, int stockOuts) {

    static Effect of(Evaluation before, Evaluation after) {
        return new Effect(
                after.horizonDays(),
                after.unitsDemanded() - before.unitsDemanded(),
                after.unitsUnmet() - before.unitsUnmet(),
                after.costs().total() - before.costs().total(),
                after.stockouts().size() - before.stockouts().size());
    }

    /** Whether it is none. */
    boolean isNone() {
        return Math.abs(units) < 0.05 && Math.abs(cost) < 0.005;
    }
}
