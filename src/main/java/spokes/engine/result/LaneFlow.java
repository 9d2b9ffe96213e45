package spokes.engine.result;

import spokes.model.goods.ProductKey;

/**
 * What one center delivers of one product to one area over the horizon.
 *
 * @param center   code of the center
 * @param area     code of the area
 * @param product  what is delivered
 * @param units    units delivered, above 0
 * @param orders   orders delivered
 * @param days     delivery days
 * @param zone     zone of the lane, 1 to 9; 0 if it has none
 * @param roadKm   road km; NaN never: 0 if a place is unknown
 * @param shipping outbound shipping money
 * @param picking  pick and pack money
 */
public record LaneFlow(
        String center,
        String area,
        ProductKey product,
        double units,
        double orders,
        double days,
        int zone,
        double roadKm,
        double shipping,
        double picking) {}
