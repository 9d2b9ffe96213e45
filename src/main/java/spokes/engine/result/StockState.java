package spokes.engine.result;

import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * How a product stands at a center.
 *
 * @param product       what
 * @param center        code of the center
 * @param usableUnits   opening stock that can be sold or moved
 * @param incomingUnits units that become stock within the horizon: inbound and transfers
 * @param outgoingUnits units that transfers take within the horizon
 * @param demandPerDay  mean daily demand over the horizon of the areas that rank the center first
 * @param daysOfSupply  usable units / demand per day; empty without demand
 * @param state         out, short, healthy or surplus
 * @param firstStockOut first day on which it is sold out; empty if never
 * @param closingUnits  units left at the end of the horizon
 */
public record StockState(
        ProductKey product,
        String center,
        double usableUnits,
        double incomingUnits,
        double outgoingUnits,
        double demandPerDay,
        OptionalDouble daysOfSupply,
        State state,
        OptionalDouble firstStockOut,
        double closingUnits) {

    /** What a planner should think of it. */
    public enum State {
        OUT,
        SHORT,
        HEALTHY,
        SURPLUS
    }
}
