package spokes.engine.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.measure.CapacityOverrun;

/**
 * What a change of some products' stock would change in a plan.
 *
 * @param costs          the plan with it less the plan without it, line by line, over the horizon
 * @param meanDays       change of mean delivery days
 * @param coverage       change of the share of demand within 1, 2, 3, 5 days, by number of days
 * @param gained         stock-outs that it brings
 * @param avoided        stock-outs that it spares
 * @param changedAreas   codes of areas whose delivery days change
 * @param overruns       what centers are brought with it that they cannot take, and without it could, or more than without
 *                       it
 * @param splitOrders    orders over the horizon that leave in more than one parcel, more or (below 0) fewer
 * @param risk           what thin stock of those products is expected to cost more or less, an estimate beside all costs
 */
public record PlanChange(
        Costs costs,
        double meanDays,
        Map<Integer, Double> coverage,
        List<StockOut> gained,
        List<StockOut> avoided,
        Set<String> changedAreas,
        List<CapacityOverrun> overruns,
        double splitOrders,
        double risk) {
    public PlanChange {
        coverage = Map.copyOf(coverage);
        gained = List.copyOf(gained);
        avoided = List.copyOf(avoided);
        changedAreas = Set.copyOf(changedAreas);
        overruns = List.copyOf(overruns);
    }
}
