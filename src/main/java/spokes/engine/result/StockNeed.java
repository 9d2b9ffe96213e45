package spokes.engine.result;

import java.util.List;

/**
 * Units of stock that keep the service that was asked for, products and centers together: more centers need more, as
 * each has to be safe by itself (risk pooling; model.md, section 9).
 *
 * @param targetUnits  the sum of all targets
 * @param safetyUnits  what of them is safety stock
 * @param demandPerDay mean units a day that they are for; less than all demand where areas are out of reach
 * @param locations    SKU-locations: products at centers that somebody orders them from first
 * @param safetyValue  money that the safety stock is worth at cost
 * @param safetyCost   money that keeping it takes over the horizon: capital, and the space that it fills
 */
public record StockNeed(
        double targetUnits,
        double safetyUnits,
        double demandPerDay,
        int locations,
        double safetyValue,
        double safetyCost) {
    /** Nothing is needed. */
    public static final StockNeed NONE = new StockNeed(0, 0, 0, 0, 0, 0);

    /** All of some, added in their order. */
    public static StockNeed sum(List<StockNeed> parts) {
        StockNeed sum = NONE;
        for (StockNeed part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    /** This and another. */
    public StockNeed plus(StockNeed more) {
        return new StockNeed(
                targetUnits + more.targetUnits,
                safetyUnits + more.safetyUnits,
                demandPerDay + more.demandPerDay,
                locations + more.locations,
                safetyValue + more.safetyValue,
                safetyCost + more.safetyCost);
    }

    /** This beyond another. */
    public StockNeed minus(StockNeed other) {
        return new StockNeed(
                targetUnits - other.targetUnits,
                safetyUnits - other.safetyUnits,
                demandPerDay - other.demandPerDay,
                locations - other.locations,
                safetyValue - other.safetyValue,
                safetyCost - other.safetyCost);
    }

    /** Target units per SKU-location; 0 without one. */
    public double unitsPerLocation() {
        return locations > 0 ? targetUnits / locations : 0;
    }
}
