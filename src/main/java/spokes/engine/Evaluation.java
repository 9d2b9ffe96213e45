package spokes.engine;

import java.util.List;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockOut;

/**
 * A plan's numbers over the horizon.
 *
 * @param horizonDays   days looked ahead
 * @param orders        orders delivered
 * @param unitsDemanded units asked for
 * @param unitsShipped  units delivered
 * @param unitsUnmet    units asked for and not delivered
 * @param costs         money, line by line
 * @param service       days and coverage
 * @param sales         units delivered × price, in the workspace's currency
 * @param co2eKg        kg of CO2e of deliveries, transfers and inbound freight
 * @param stockouts     products that run out, by product and center
 */
public record Evaluation(
        int horizonDays,
        double orders,
        double unitsDemanded,
        double unitsShipped,
        double unitsUnmet,
        Costs costs,
        ServiceLevels service,
        double sales,
        double co2eKg,
        List<StockOut> stockouts) {
    /** Units by which sums of the same may differ. */
    private static final double SAME = 1e-6;

    public Evaluation {
        stockouts = stockouts instanceof StockOuts ? stockouts : List.copyOf(stockouts);
    }

    /** Money per delivered order; 0 without orders. */
    public double costPerOrder() {
        return orders > 0 ? costs.total() / orders : 0;
    }

    /**
     * Whether it costs less than another, and not only because it delivers less: goods without a price have no margin that
     * is lost with them, so that not delivering them would always save.
     */
    public boolean isCheaper(Evaluation other) {
        boolean isLess = unitsUnmet > other.unitsUnmet + SAME
                && costs.get(CostLine.LOST_MARGIN) <= other.costs.get(CostLine.LOST_MARGIN);
        return !isLess && costs.total() < other.costs.total();
    }
}
