package spokes.engine.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.engine.measure.CapacityOverrun;

/**
 * What a move of stock would change: the facts of the drag sentence.
 *
 * @param units           units that would move
 * @param cases           cases that hold them, rounded up by product
 * @param pallets         pallets that hold them; empty if a product's cases per pallet are unknown
 * @param change          the plan with the move less the plan without it, line by line, over the horizon
 * @param meanDaysChange  change of mean delivery days
 * @param coverageChange  change of the share of demand within 1, 2, 3, 5 days, by number of days
 * @param gained          stock-outs that the move brings
 * @param avoided         stock-outs that it spares
 * @param freight         transfer freight of the move
 * @param arrival         the day it reaches the receiver's dock
 * @param paybackDays     (freight + receiving + extra bin fees) / saving per day at the receiver; empty if it saves nothing
 * @param lastsDays       days that the moved units last at the receiver, at most what is left of the horizon
 * @param changedAreas    codes of areas whose delivery days change
 * @param overruns        what centers are brought with the move that they cannot take, and without it could, or more than without it
 * @param splitChange     orders over the horizon that leave in more than one parcel, more or (below 0) fewer
 * @param riskChange      what thin stock of the moved products is expected to cost more or less, an estimate beside all costs
 */
public record MoveEffect(
        double units,
        double cases,
        OptionalDouble pallets,
        Costs change,
        double meanDaysChange,
        Map<Integer, Double> coverageChange,
        List<StockOut> gained,
        List<StockOut> avoided,
        double freight,
        LocalDate arrival,
        OptionalDouble paybackDays,
        double lastsDays,
        Set<String> changedAreas,
        List<CapacityOverrun> overruns,
        double splitChange,
        double riskChange) {
    public MoveEffect {
        overruns = List.copyOf(overruns);
    }

    /** Whether the move saves money. */
    public boolean saves() {
        return change.total() < 0;
    }

    /** What it changes in the plan, whatever moves. */
    public PlanChange inPlan() {
        return new PlanChange(
                change,
                meanDaysChange,
                coverageChange,
                gained,
                avoided,
                changedAreas,
                overruns,
                splitChange,
                riskChange);
    }
}
