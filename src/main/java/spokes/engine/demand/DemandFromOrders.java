package spokes.engine.demand;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;

/** Demand as the last weeks of orders suggest it, until there is a forecast (model.md, section 4). */
public final class DemandFromOrders implements DemandSource {
    private final double windowDays;
    private final AreaShares shares;
    private final Map<ProductKey, Double> recentUnits = new HashMap<>();

    /** Demand from the orders of a history. */
    public DemandFromOrders(OrderHistory history, AreaShares shares, Terms terms) {
        this.windowDays = terms.demandWindowDays;
        this.shares = shares;
        double[] units = new double[history.products().size()];
        for (int line = 0; line < history.size(); line++) {
            units[history.product(line)] += history.day(line) >= -windowDays ? history.units(line) : 0;
        }
        for (int product = 0; product < units.length; product++) {
            recentUnits.put(history.products().get(product), units[product]);
        }
    }

    /** Demand of a product, the same in every week. */
    @Override
    public Demand of(ProductKey product) {
        double units = recentUnits.getOrDefault(product, 0.0);
        if (!(units > 0)) {
            return Demand.NONE;
        }
        double perDay = units / windowDays;
        AreaShares.Split split = shares.find(product).orElseThrow();
        double[] rates = IntStream.range(0, split.size())
                .mapToDouble(i -> split.of(perDay, i))
                .toArray();
        return new Demand(split.areas(), rates, /* steady= */ true);
    }
}
