package spokes.engine.result;

import spokes.model.goods.ProductKey;

/**
 * A product whose stock at a center was above 0 and was sold to 0 within the horizon.
 *
 * @param product what ran out
 * @param center  code of the center
 * @param day     the first such moment, a real number of days from the plan date
 */
public record StockOut(ProductKey product, String center, double day) {}
