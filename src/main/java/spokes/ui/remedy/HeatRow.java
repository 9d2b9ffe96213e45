package spokes.ui.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.remedy.StockException;
import spokes.engine.result.StockState;
import spokes.model.goods.ProductKey;

/**
 * A product that is wrong somewhere.
 *
 * @param cells how it stands at each center that has to do with it, by code
 */
record HeatRow(ProductKey product, Map<String, StockState> cells) {
    HeatRow {
        cells = Map.copyOf(cells);
    }

    /** A row for each product with an exception, in the order of the exceptions. */
    static List<HeatRow> listOf(List<StockException> exceptions, List<StockState> stocks) {
        Map<ProductKey, Map<String, StockState>> byProduct = new LinkedHashMap<>();
        exceptions.forEach(
                exception -> byProduct.computeIfAbsent(exception.stock().product(), _ -> new HashMap<>()));
        for (StockState stock : stocks) {
            Optional.ofNullable(byProduct.get(stock.product())).ifPresent(cells -> cells.put(stock.center(), stock));
        }
        List<HeatRow> rows = new ArrayList<>();
        byProduct.forEach((product, cells) -> rows.add(new HeatRow(product, cells)));
        return rows;
    }

    Stock at(String center) {
        return new Stock(Optional.ofNullable(cells.get(center)));
    }

    /** What a cell shows; nothing if the product has nothing to do with the center. */
    record Stock(Optional<StockState> state) {}
}
