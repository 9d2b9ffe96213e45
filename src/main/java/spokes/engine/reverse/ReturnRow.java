package spokes.engine.reverse;

import java.util.List;

/**
 * What comes back over the horizon: of all, or of a center, a product, a region. What it costs is money that is paid;
 * what is bound and what is recovered are told beside it and never added to it.
 *
 * @param codes       which part: empty for all; a center; client and SKU; a region
 * @param units       units that come back
 * @param taken       those of them that a center takes
 * @param freight     money of their way back
 * @param processing  money of handling them
 * @param unitDays    Σ units taken · working days from the customer's door until they can be sold again
 * @param recovered   units that can be sold as new: the resale share of those taken
 * @param inTime      those of them that can be sold again within the horizon, if returns come evenly over it
 * @param value       unit cost of what is recovered
 * @param capital     cost of the money that is bound in returned units until they can be sold, at the capital rate
 */
public record ReturnRow(
        List<String> codes,
        double units,
        double taken,
        double freight,
        double processing,
        double unitDays,
        double recovered,
        double inTime,
        double value,
        double capital) {
    public ReturnRow {
        codes = List.copyOf(codes);
    }

    /** Money that is paid: the cost line {@code returns}. */
    public double cost() {
        return freight + processing;
    }

    /** Money per unit that comes back; 0 without any. */
    public double costPerUnit() {
        return units > 0 ? cost() / units : 0;
    }

    /** Mean working days until a unit that is taken can be sold again; 0 without any. */
    public double meanDays() {
        return taken > 0 ? unitDays / taken : 0;
    }
}
