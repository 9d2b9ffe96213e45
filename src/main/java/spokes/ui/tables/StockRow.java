package spokes.ui.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.ui.StockBook;

/**
 * A product of the stock matrix.
 *
 * @param product what
 * @param cells   how it stands at each center that has to do with it, by code
 * @param total   units that can be sold or moved, at all centers
 */
record StockRow(Product product, Map<String, StockState> cells, double total) {

    /** One row a product, in the order they came. */
    static List<StockRow> listOf(JudgedPlan judged, StockBook book) {
        return judged.workspace().products().stream()
                .map(product -> of(product, book))
                .toList();
    }

    private static StockRow of(Product product, StockBook book) {
        Map<String, StockState> cells = new HashMap<>();
        book.listOf(product.key()).forEach(stock -> cells.put(stock.center(), stock));
        return new StockRow(product, cells, book.usable(product.key()));
    }

    ProductKey key() {
        return product.key();
    }

    Optional<StockState> at(String center) {
        return Optional.ofNullable(cells.get(center));
    }

    /** Units at a center; empty if the product has nothing to do with it. */
    Optional<Double> units(String center) {
        return at(center).map(StockState::usableUnits);
    }

    /** Whether it is in a state at some center. */
    boolean has(StockState.State state) {
        return cells.values().stream().anyMatch(stock -> stock.state() == state);
    }

    /** What the filter looks at. */
    String words() {
        return product.name() + ' ' + product.key() + ' ' + product.category();
    }
}
