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
 * <p>By parcel it depends on service and zone alone. A product of which a single unit is too heavy for every service
 * goes by freight of mode {@link FreightBook#HOME}: then it depends on the lane, and the usual quantities are kept
 * instead.
 */
public final class Shipping {
    /** Orders per unit, o(s). */
    public final double ordersPerUnit;

    /** Whether a single unit is too heavy for a parcel. */
    public final boolean byFreight;

    private final double[][] perUnit;
    private final double[] quantities;
    private final double[] timesOrdered;

    private Shipping(double ordersPerUnit, double[][] perUnit, double[] quantities, double[] timesOrdered) {
        this.ordersPerUnit = ordersPerUnit;
        this.byFreight = quantities.length > 0;
        this.perUnit = perUnit;
        this.quantities = quantities;
        this.timesOrdered = timesOrdered;
    }

    /**
     * By parcel.
     *
     * @param perUnit money per unit by service and zone, [1] to [9]; +∞ by a service that cannot carry it
     */
    public static Shipping byParcel(double ordersPerUnit, double[][] perUnit) {
        return new Shipping(ordersPerUnit, perUnit, new double[0], new double[0]);
    }

    /**
     * By freight.
     *
     * @param timesOrdered how often each quantity was ordered
     */
    public static Shipping byFreight(double ordersPerUnit, SortedMap<Double, Integer> timesOrdered) {
        return new Shipping(
                ordersPerUnit,
                new double[0][],
                timesOrdered.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                timesOrdered.values().stream().mapToDouble(Integer::doubleValue).toArray());
    }

    /** Shipping of a product that was never ordered: its usual parcel, by itself. */
    public static Shipping withoutHistory(Product product, Parcels parcels) {
        double units = Math.max(1, product.unitsPerParcel());
        if (parcels.isTooHeavy(product)) {
            return byFreight(1 / units, new TreeMap<>(Map.of(units, 1)));
        }
        double[][] perUnit = new double[parcels.services()][];
        for (int s = 0; s < perUnit.length; s++) {
            perUnit[s] = parcels.isTooHeavy(product, s)
                    ? notCarried()
                    : Arrays.stream(parcels.price(s, List.of(new Parcels.Line(product, units))))
                            .map(price -> price / units)
                            .toArray();
        }
        return byParcel(1 / units, perUnit);
    }

    /** What a service that cannot carry a product asks in every zone. */
    public static double[] notCarried() {
        double[] byZone = new double[ParcelCard.ZONES + 1];
        Arrays.fill(byZone, Double.POSITIVE_INFINITY);
        return byZone;
    }

    /** u(s, z): money per unit by a service in a zone, 1 to 9; +∞ if it cannot carry the product. */
    public double perUnit(int service, int zone) {
        return perUnit[service][zone];
    }

    /** Money per unit in a zone, 1 to 9, by the cheapest service. */
    public double cheapestPerUnit(int zone) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int s = 0; s < perUnit.length; s++) {
            cheapest = Math.min(cheapest, perUnit(s, zone));
        }
        return cheapest;
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
        /** Money of a shipment. */
        double of(double units);
    }
}
