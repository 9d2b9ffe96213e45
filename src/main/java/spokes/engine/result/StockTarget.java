package spokes.engine.result;

import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * How much of a product a center should have, on the shelf and on order, at every review, so that the service that was
 * asked for is kept (model.md, section 7).
 *
 * <p>Demand is that of the areas that rank the center first among the centers that hold or will hold the product; of a
 * product that nobody holds, among all that may. So fewer centers pool more risk, and need less.
 *
 * @param product            what
 * @param center             code of the center
 * @param demandPerDay       mean units a day over the horizon
 * @param deviationPerDay    standard deviation of a day's units
 * @param leadDays           days from order to arrival
 * @param leadDeviationDays  their standard deviation
 * @param reviewDays         days between reviews
 * @param basis              which service the factor is for
 * @param factor             deviations of demand, over lead time and review period, that are kept as safety stock
 * @param demandUnits        mean units over lead time and review period
 * @param safetyUnits        units beyond that
 * @param targetUnits        both together, at least 0
 * @param economicUnits      the target at which holding one more unit would cost what it saves of shipping from the next
 *                           center; empty where either costs nothing
 * @param usableUnits        opening stock that can be sold or moved
 * @param incomingUnits      units that become stock within the horizon: inbound and transfers
 * @param outgoingUnits      units that transfers take within the horizon
 */
public record StockTarget(
        ProductKey product,
        String center,
        double demandPerDay,
        double deviationPerDay,
        double leadDays,
        double leadDeviationDays,
        double reviewDays,
        Basis basis,
        double factor,
        double demandUnits,
        double safetyUnits,
        double targetUnits,
        OptionalDouble economicUnits,
        double usableUnits,
        double incomingUnits,
        double outgoingUnits) {

    /** The service that a target keeps; these are different things, and the same share of one is not that of the other. */
    public enum Basis {
        /** Share of review cycles that end without a stock-out. */
        CYCLE_SERVICE,
        /** Share of units that are delivered from stock. */
        FILL_RATE
    }

    /** Units that are there or on their way. */
    public double positionUnits() {
        return usableUnits + incomingUnits - outgoingUnits;
    }

    /** Units missing to the target; below 0 what is beyond it. */
    public double gapUnits() {
        return targetUnits - positionUnits();
    }
}
