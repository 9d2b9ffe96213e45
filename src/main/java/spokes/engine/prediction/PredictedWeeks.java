package spokes.engine.prediction;

import java.util.List;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.result.ReplayWindow;

/**
 * The same orders against stock by each forecast, of some weeks that were held back.
 *
 * @param window   the days held back
 * @param lines    order lines that were known before
 * @param budget   money that each plan could put into stock: what ours takes at the service level that is set; 0
 *                 where no product has a unit cost: then each could put as many units there
 * @param plans    by each forecast, in the order of {@link Opinion}
 * @param unpriced products without a price or a cost among those asked for: their lost sales or their stock count nothing
 */
public record PredictedWeeks(ReplayWindow window, int lines, double budget, List<PredictedPlan> plans, int unpriced) {
    public PredictedWeeks {
        plans = List.copyOf(plans);
    }

    /** The plan by one forecast. */
    public PredictedPlan get(Opinion opinion) {
        return plans.stream()
                .filter(plan -> plan.opinion() == opinion)
                .findFirst()
                .orElseThrow();
    }

    /** Money that our forecast saves over the naive one; below 0 if it costs more. */
    public double gained() {
        return get(Opinion.NAIVE).total() - get(Opinion.OURS).total();
    }

    /** Money that knowing the orders beforehand would save beyond that. */
    public double stillToGain() {
        return get(Opinion.OURS).total() - get(Opinion.PERFECT).total();
    }
}
