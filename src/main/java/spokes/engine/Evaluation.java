package spokes.engine;

import java.util.List;
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
    public Evaluation {
        stockouts = stockouts instanceof StockOuts ? stockouts : List.copyOf(stockouts);
    }

    /** Money per delivered order; 0 without orders. */
    public double costPerOrder() {
        return orders > 0 ? costs.total() / orders : 0;
    }
}
