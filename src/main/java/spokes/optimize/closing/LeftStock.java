package spokes.optimize.closing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * Stock that lies at a center at the end of a plan.
 *
 * @param units units
 * @param value what they are worth at cost
 */
public record LeftStock(double units, double value) {
    /** Nothing. */
    static final LeftStock NONE = new LeftStock(0, 0);

    /** What a plan leaves at a center, of products of which it leaves so much. */
    static LeftStock of(JudgedPlan plan, String center, Predicate<Double> isMeant) {
        List<StockState> there = plan.listStock().stream()
                .filter(state -> state.center().equals(center) && isMeant.test(state.closingUnits()))
                .toList();
        Map<ProductKey, Double> costs = plan.workspace().products().stream()
                .collect(Collectors.toMap(Product::key, Product::unitCost, (a, b) -> b));
        double units = 0;
        double value = 0;
        for (StockState state : there) {
            units += state.closingUnits();
            value += state.closingUnits() * costs.getOrDefault(state.product(), 0.0);
        }
        return new LeftStock(units, value);
    }
}
