package spokes.engine.verdict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.stocking.ProductStocking;

/**
 * How many of the plan's centers each product deserves, by its own shipping, handling, stock and fees.
 *
 * @param products each at its best one, two, … centers; products that nobody asks for or no center can serve are left out
 */
public record CenterCounts(List<ProductStocking> products) {
    public CenterCounts {
        products = List.copyOf(products);
    }

    /** How many products deserve each number of centers, from few to many. */
    public Map<Integer, Long> byNumber() {
        return products.stream()
                .collect(Collectors.groupingBy(ProductStocking::bestNumber, TreeMap::new, Collectors.counting()));
    }

    /** How many products deserve more than one center. */
    public long several() {
        return products.stream().filter(product -> product.bestNumber() > 1).count();
    }

    /**
     * Money over the horizon that products save at their best number of centers against the best one center of each: before
     * what centers ask by themselves, splits and freight to bring goods there.
     */
    public double saved() {
        return products.stream()
                .mapToDouble(product ->
                        product.options().getFirst().total() - product.best().total())
                .sum();
    }
}
