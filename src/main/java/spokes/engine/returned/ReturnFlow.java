package spokes.engine.returned;

import static java.util.Objects.requireNonNull;

import spokes.model.goods.ProductKey;

/**
 * What comes back of a product from an area over the horizon (model.md, section 6, line {@code returns}).
 *
 * @param product    what
 * @param area       code of the area that sends it
 * @param center     code of the nearest open center that takes returns; empty if none does
 * @param units      units that come back, above 0
 * @param zone       zone of the way back; 0 where it has none
 * @param days       working days from the customer's door until a unit can be sold again: transit, the center's dispatch
 *                   days, and {@code return_check_days}; 0 without a center
 * @param freight    money of the way back
 * @param processing money of handling it
 */
public record ReturnFlow(
        ProductKey product,
        String area,
        String center,
        double units,
        int zone,
        double days,
        double freight,
        double processing) {
    public ReturnFlow {
        requireNonNull(product, "product");
        requireNonNull(area, "area");
        requireNonNull(center, "center");
    }

    /** Whether a center takes it. */
    public boolean isTaken() {
        return !center.isEmpty();
    }
}
