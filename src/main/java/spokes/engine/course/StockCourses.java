package spokes.engine.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * Stock over the horizon, of some products together.
 *
 * @param centers  by code of the center: its stock of these products; centers that never have any are left out
 * @param products each product's stock at all centers together; products that never have any are left out
 * @param arrivals what becomes stock, by day, then center, then product
 */
public record StockCourses(Map<String, DayLine> centers, Map<ProductKey, DayLine> products, List<Arrival> arrivals) {
    /** Nothing anywhere. */
    public static final StockCourses NONE = new StockCourses(Map.of(), Map.of(), List.of());

    public StockCourses {
        centers = Map.copyOf(centers);
        products = Map.copyOf(products);
        arrivals = List.copyOf(arrivals);
    }

    /** Stock of these products at a center, if it ever has any. */
    public Optional<DayLine> find(String center) {
        return Optional.ofNullable(centers.get(center));
    }

    /** Stock of a product at all centers, if there ever is any. */
    public Optional<DayLine> find(ProductKey product) {
        return Optional.ofNullable(products.get(product));
    }

    /**
     * Units that become stock.
     *
     * @param product   what
     * @param center    code of the center
     * @param day       days since the plan date: arrival and dock to stock
     * @param units     above 0; of a transfer, what it took
     * @param isInbound whether they come from outside, rather than from another center
     */
    public record Arrival(ProductKey product, String center, double day, double units, boolean isInbound) {}
}
