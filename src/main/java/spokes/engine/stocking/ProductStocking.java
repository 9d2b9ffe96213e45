package spokes.engine.stocking;

import java.util.Comparator;
import java.util.List;
import spokes.model.goods.ProductKey;

/**
 * What a product would cost at its best one, two, … centers.
 *
 * @param product what
 * @param options for 1, 2, … centers, in this order; at least one; of many centers as far as more of them may be cheaper
 */
public record ProductStocking(ProductKey product, List<StockingOption> options) {
    public ProductStocking {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException(product + " at no center");
        }
    }

    /** The cheapest; of equal ones that with fewer centers. */
    public StockingOption best() {
        return options.stream()
                .min(Comparator.comparingDouble(StockingOption::total))
                .orElseThrow();
    }

    /** How many centers the product deserves. */
    public int bestNumber() {
        return options.indexOf(best()) + 1;
    }
}
