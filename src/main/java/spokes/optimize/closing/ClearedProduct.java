package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

import spokes.model.goods.ProductKey;

/**
 * What becomes of a product's stock at a center that is left.
 *
 * @param product  what
 * @param units    usable units that are there now
 * @param incoming units that become stock there until the trucks leave
 * @param sold     units sold from there until then, or taken by transfers that were planned already
 * @param moved    units that the trucks take
 * @param left     units that stay behind
 * @param value    what those are worth at cost
 */
public record ClearedProduct(
        ProductKey product, double units, double incoming, double sold, double moved, double left, double value) {
    public ClearedProduct {
        requireNonNull(product, "product");
    }
}
