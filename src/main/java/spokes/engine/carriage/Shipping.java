package spokes.engine.carriage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.model.goods.Product;

/**
 * What shipping one unit of a product costs, apart from the lane (model.md, section 3).
 *
 * <p>By parcel it depends on the zone alone. A product of which a single unit is too heavy goes by freight of mode
 * {@link FreightBook#HOME}: then it depends on the lane, and the usual quantities are kept instead.
 */
public final class Shipping {
    /** Orders per unit, o(s). */
    public final double ordersPerUnit;

    /** Whether a single unit is too heavy for a parcel. */
    public final boolean byFreight;

    private final double[] perUnitByZone;
    private final double[] quantities;
    private final double[] timesOrdered;

    private Shipping(double ordersPerUnit, double[] perUnitByZone, double[] quantities, double[] timesOrdered) {
        this.ordersPerUnit = ordersPerUnit;
        this.byFreight = quantities.length > 0;
        this.perUnitByZone = perUnitByZone;
        this.quantities = quantities;
        this.timesOrdered = timesOrdered;
    }

    public static Shipping byParcel(double ordersPerUnit, double[] perUnitByZone) {
        return new Shipping(ordersPerUnit, perUnitByZone, new double[0], new double[0]);
    }

    /**
     * By freight.
     *
     * @param timesOrdered how often each quantity was ordered
     */
    public static Shipping byFreight(double ordersPerUnit, SortedMap<Double, Integer> timesOrdered) {
        return new Shipping(
                ordersPerUnit,
                new double[ParcelCard.ZONES + 1],
                timesOrdered.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                timesOrdered.values().stream().mapToDouble(Integer::doubleValue).toArray());
    }

    /** Shipping of a product that was never ordered: its usual parcel, by itself. */
    public static Shipping withoutHistory(Product product, Parcels parcels) {
        double units = Math.max(1, product.unitsPerParcel());
        if (parcels.isTooHeavy(product)) {
            return byFreight(1 / units, new TreeMap<>(Map.of(units, 1)));
        }
        double[] price = parcels.price(List.of(new Parcels.Line(product, units)));
        return byParcel(1 / units, Arrays.stream(price).map(p -> p / units).toArray());
    }

    /** u(s, z): money per unit by parcel in a zone, 1 to 9. */
    public double perUnit(int zone) {
        return perUnitByZone[zone];
    }

    /** The mean over shipments of the usual quantities, per unit. */
    public double perUnitByFreight(PricePerShipment price) {
        double money = 0;
        double units = 0;
        for (int i = 0; i < quantities.length; i++) {
            money += timesOrdered[i] * price.of(quantities[i]);
            units += timesOrdered[i] * quantities[i];
        }
        return money / units;
    }

    /** Money of one shipment of so many units. */
    @FunctionalInterface
    public interface PricePerShipment {
        double of(double units);
    }
}
