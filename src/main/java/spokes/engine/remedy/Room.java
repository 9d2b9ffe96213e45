package spokes.engine.remedy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.result.StockState;
import spokes.model.Workspace;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * What the sheet eligibility leaves room for: a center keeps at most {@code max_units} of a product, and at least
 * {@code min_units}. What it has and what comes and goes within the horizon count together; what is sold meanwhile is not
 * taken off, so that it holds at every moment.
 */
final class Room {
    private final Map<String, List<Eligibility>> rules;
    private final Map<ProductKey, Product> products = new HashMap<>();

    Room(Workspace workspace) {
        rules = workspace.eligibility().stream().collect(Collectors.groupingBy(Eligibility::center));
        workspace.products().forEach(product -> products.put(product.key(), product));
    }

    private List<Eligibility> rules(ProductKey key, String center) {
        Product product = products.get(key);
        return product == null
                ? List.of()
                : rules.getOrDefault(center, List.of()).stream()
                        .filter(rule -> rule.covers(product))
                        .toList();
    }

    private static double there(StockState stock) {
        return stock.usableUnits() + stock.incomingUnits() - stock.outgoingUnits();
    }

    /** Units more that may be kept there; +∞ if there is no limit. */
    double more(StockState stock) {
        double most = Double.POSITIVE_INFINITY;
        for (Eligibility rule : rules(stock.product(), stock.center())) {
            most = Math.min(most, rule.allowed() ? rule.maxUnits().orElse(most) : 0);
        }
        return Math.max(0, most - there(stock));
    }

    /** Units that may be taken from there. */
    double less(StockState stock) {
        double least = rules(stock.product(), stock.center()).stream()
                .mapToDouble(Eligibility::minUnits)
                .max()
                .orElse(0);
        return least > 0 ? Math.max(0, there(stock) - least) : Double.POSITIVE_INFINITY;
    }
}
