package spokes.engine.demand;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import spokes.engine.basis.Codes;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.share.AreaSales;

/** The lines of a history as the split of demand among areas reads them; products count by category. */
public final class SoldLines implements AreaSales.Lines {
    private final OrderHistory history;
    private final int[] product;
    private final int[] area;
    private final int[] categories;
    private final int areas;

    /**
     * Lines of products.
     *
     * @param areas    at least all of the history
     * @param products at least all of the history; they are numbered in this order
     */
    public SoldLines(OrderHistory history, Codes areas, Collection<Product> products) {
        this.history = history;
        this.areas = areas.size();
        Map<ProductKey, Integer> numbers = new HashMap<>();
        products.forEach(each -> numbers.put(each.key(), numbers.size()));
        int[] known = history.products().stream().mapToInt(numbers::get).toArray();
        product = new int[history.size()];
        area = new int[history.size()];
        for (int line = 0; line < product.length; line++) {
            product[line] = known[history.product(line)];
            area[line] = areas.find(history.area(line));
        }
        Map<String, Integer> groups = new HashMap<>();
        categories = products.stream()
                .mapToInt(each -> groups.computeIfAbsent(each.category(), category -> groups.size()))
                .toArray();
    }

    /** What they add up to. */
    public AreaSales sales() {
        return AreaSales.of(this, categories, areas);
    }

    @Override
    public int size() {
        return product.length;
    }

    @Override
    public int product(int line) {
        return product[line];
    }

    @Override
    public int area(int line) {
        return area[line];
    }

    @Override
    public int day(int line) {
        return history.day(line);
    }

    @Override
    public double units(int line) {
        return history.units(line);
    }
}
