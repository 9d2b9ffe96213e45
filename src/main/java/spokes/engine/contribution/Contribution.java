package spokes.engine.contribution;

import org.jspecify.annotations.Nullable;

/**
 * One flow, stock, shipment or center, and what it adds to a number.
 *
 * @param kind     what it is
 * @param center   number of the center; {@link #NONE} if it has none
 * @param area     number of the area; {@link #NONE} if it has none
 * @param product  number of the product; {@link #NONE} if it has none
 * @param zone     zone of the lane; 0 if it has none
 * @param days     delivery days; below 0 if it has none
 * @param shipment what travels together; null if nothing does
 * @param units    units behind it; unit-days of what is bound or stored
 * @param amount   what it adds to the number, before a mean or share is divided by the sum of all weights
 * @param weight   what it adds to the weight
 */
public record Contribution(
        Kind kind,
        int center,
        int area,
        int product,
        int zone,
        double days,
        @Nullable Shipment shipment,
        double units,
        double amount,
        double weight) {
    /** Stands for a number that there is not. */
    public static final int NONE = -1;

    /** What a contribution is. */
    public enum Kind {
        /** Units delivered from a center to an area. */
        DELIVERY,
        /** Units that an area asked for in vain. */
        UNMET,
        /** Units that an area asked for, however it was served. */
        DEMAND,
        /** Units that come back from an area to a center. */
        RETURN,
        /** A product's share in the parcels of orders of several products. */
        PARCEL,
        /** Units in orders of several products that were charged as lines, at the center that line routing picks. */
        CHARGED,
        /** Stock of a product at a center over time. */
        STOCK,
        /** A product at a center that serving demand emptied. */
        STOCK_OUT,
        /** Units of one transfer. */
        TRANSFER,
        /** Units of one inbound row. */
        INBOUND,
        /** An open center. */
        CENTER
    }

    /** Something at a place, of a product. */
    static Contribution at(Kind kind, int center, int area, int product, double units, double amount, double weight) {
        return new Contribution(kind, center, area, product, 0, -1, null, units, amount, weight);
    }

    /** Part of a shipment to a center. */
    static Contribution in(Shipment shipment, Kind kind, int product, double units, double amount, double weight) {
        return new Contribution(kind, shipment.to(), NONE, product, 0, -1, shipment, units, amount, weight);
    }

    /** The same adding something else. */
    public Contribution adding(double otherAmount, double otherWeight) {
        return new Contribution(kind, center, area, product, zone, days, shipment, units, otherAmount, otherWeight);
    }
}
