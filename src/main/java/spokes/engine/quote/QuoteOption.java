package spokes.engine.quote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.StockNeed;

/**
 * A client's orders from one set of centers, over the horizon, as the engine judges them.
 *
 * @param centers      codes of the centers
 * @param orders       orders delivered
 * @param units        units delivered
 * @param fillRate     units delivered / units asked for
 * @param costs        money by line, fixed cost for the client's share; what is not delivered costs nothing here
 * @param meanDays     mean business days
 * @param calendarDays mean calendar days from order to door
 * @param within2      share of demand at the door within 2 calendar days
 * @param within3      the same within 3
 * @param need         units of stock that the service asked for needs
 * @param takesReturns whether any of the centers takes returns; if none does, all were taken to, for a fee that was assumed
 */
public record QuoteOption(
        List<String> centers,
        double orders,
        double units,
        double fillRate,
        Costs costs,
        double meanDays,
        double calendarDays,
        double within2,
        double within3,
        StockNeed need,
        boolean takesReturns) {
    public QuoteOption {
        centers = List.copyOf(centers);
        requireNonNull(costs, "costs");
        requireNonNull(need, "need");
    }

    /** Money per order; 0 without orders. */
    public double perOrder() {
        return orders > 0 ? costs.total() / orders : 0;
    }

    /** Money per order of some lines; 0 without orders. */
    public double perOrder(CostLine... lines) {
        double sum = 0;
        for (CostLine line : lines) {
            sum += costs.get(line);
        }
        return orders > 0 ? sum / orders : 0;
    }
}
