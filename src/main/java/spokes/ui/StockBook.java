package spokes.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.StockState;
import spokes.model.goods.ProductKey;

/** The stock of a judged plan, to be looked up by product and center. Immutable; made in the background. */
public final class StockBook {
    private static final Comparator<StockState.State> WORST_FIRST = Comparator.comparingInt(state -> switch (state) {
        case OUT -> 0;
        case SHORT -> 1;
        case SURPLUS -> 2;
        case HEALTHY -> 3;
    });

    private final Map<ProductKey, Map<String, StockState>> byProduct = new LinkedHashMap<>();
    private final Map<String, List<StockState>> byCenter = new HashMap<>();

    private StockBook() {}

    /** The book of a plan. */
    public static StockBook of(JudgedPlan judged) {
        StockBook book = new StockBook();
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
        return new StockBook();
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

    /** The state of a product at the center where it is worst; healthy if nobody has to do with it. */
    public StockState.State worst(ProductKey product) {
        return listOf(product).stream().map(StockState::state).min(WORST_FIRST).orElse(StockState.State.HEALTHY);
    }
}
