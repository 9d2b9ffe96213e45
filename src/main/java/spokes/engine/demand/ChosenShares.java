package spokes.engine.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import spokes.engine.basis.Codes;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSplit;

/** Shares by the way that was chosen with the forecast, made anew from orders. */
public final class ChosenShares implements ShareSource {
    private final Map<ProductKey, Integer> numbers = new HashMap<>();
    private final AreaSplit split;

    /**
     * Shares of products.
     *
     * @param products at least all of the history
     */
    public ChosenShares(AreaMethod method, OrderHistory history, Codes areas, Collection<Product> products) {
        products.forEach(product -> numbers.put(product.key(), numbers.size()));
        split = method.split(new SoldLines(history, areas, products).sales());
    }

    @Override
    public Optional<double[]> find(ProductKey product) {
        return Optional.ofNullable(numbers.get(product))
                .map(split::shares)
                .filter(shares -> Arrays.stream(shares).sum() > 0);
    }
}
