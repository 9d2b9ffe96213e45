package spokes.engine.demand;

import spokes.model.goods.ProductKey;

/** Where the demand of products comes from: a sheet, orders, a forecast. Areas are numbered as its maker was told. */
@FunctionalInterface
public interface DemandSource {
    /** Demand of a product; without any area if nobody asks for it. */
    Demand of(ProductKey product);
}
