package spokes.engine.demand;

import java.util.Optional;
import spokes.model.goods.ProductKey;

/** Who says how the demand of products is shared among areas. */
public interface ShareSource {
    /**
     * The share of every area in a product's demand, by its number; 1 in all.
     *
     * @return nothing if nothing is known of any area
     */
    Optional<double[]> find(ProductKey product);
}
