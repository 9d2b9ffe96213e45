package spokes.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockState;
import spokes.model.Settings;
import spokes.model.goods.ProductKey;

/** The stock of a judged plan, to be looked up by product and center. Immutable; made in the background. */
public final class StockBook {
    private final Map<ProductKey, Map<String, StockState>> byProduct = new LinkedHashMap<>();
    private final Map<String, List<StockState>> byCenter = new HashMap<>();

    private final double shortDays;
    private final double coverDays;

    private StockBook(double shortDays, double coverDays) {
        this.shortDays = shortDays;
        this.coverDays = coverDays;
    }

    /** The book of a plan. */
    public static StockBook of(JudgedPlan judged) {
        Settings settings = judged.workspace().settings();
        StockBook book = new StockBook(settings.number("short_days_of_supply"), settings.number("cover_target_days"));
        for (StockState stock : judged.listStock()) {
            book.byProduct
                    .computeIfAbsent(stock.product(), _ -> new LinkedHashMap<>())
                    .put(stock.center(), stock);
            book.byCenter
                    .computeIfAbsent(stock.center(), _ -> new ArrayList<>())
                    .add(stock);
        }
        return book;
    }

    /** A book without a page. */
    public static StockBook empty() {
        return new StockBook(0, 0);
    }

    /** How a product stands at a center, if it has to do with it. */
    public Optional<StockState> find(ProductKey product, String center) {
        return Optional.ofNullable(byProduct.getOrDefault(product, Map.of()).get(center));
    }

    /** How a product stands at each center that has to do with it. */
    public List<StockState> listOf(ProductKey product) {
        return List.copyOf(byProduct.getOrDefault(product, Map.of()).values());
    }

    /** How these products, or all if none is named, stand at a center. */
    public List<StockState> listAt(String center, Set<ProductKey> products) {
        List<StockState> there = byCenter.getOrDefault(center, List.of());
        return products.isEmpty()
                ? List.copyOf(there)
                : there.stream().filter(s -> products.contains(s.product())).toList();
    }

    /** Units of a product that can be sold or moved, at all centers. */
    public double usable(ProductKey product) {
        return listOf(product).stream().mapToDouble(StockState::usableUnits).sum();
    }

    /** The state of a product over all centers together: its whole stock against its whole demand. */
    public StockState.State overall(ProductKey product) {
        double usable = usable(product);
        double demand =
                listOf(product).stream().mapToDouble(StockState::demandPerDay).sum();
        if (usable <= 0) {
            return demand > 0 ? StockState.State.OUT : StockState.State.HEALTHY;
        }
        if (usable < demand * shortDays) {
            return StockState.State.SHORT;
        }
        return usable > demand * coverDays ? StockState.State.SURPLUS : StockState.State.HEALTHY;
    }
}
