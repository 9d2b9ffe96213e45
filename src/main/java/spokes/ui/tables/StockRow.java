package spokes.ui.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockState;
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
    Units units(String center) {
        return new Units(at(center));
    }

    /** Whether it is in a state at some center. */
    boolean has(StockState.State state) {
        return cells.values().stream().anyMatch(stock -> stock.state() == state);
    }

    /** What the filter looks at. */
    String words() {
        return product.name() + ' ' + product.key() + ' ' + product.category();
    }

    /**
     * Units at a center, as they are sorted and copied.
     *
     * @param stock how the product stands there, if it has to do with the center; what has not comes first
     */
    record Units(Optional<StockState> stock) implements Comparable<Units> {
        /** The units as a number; null where the product has nothing to do with the center. */
        @Nullable
        Object number() {
            return stock.isPresent() ? stock.get().usableUnits() : null;
        }

        private double sortKey() {
            return stock.map(StockState::usableUnits).orElse(-1.0);
        }

        @Override
        public int compareTo(Units other) {
            return Double.compare(sortKey(), other.sortKey());
        }

        @Override
        public String toString() {
            return stock.map(s -> TableText.plain(s.usableUnits())).orElse("");
        }
    }
}
