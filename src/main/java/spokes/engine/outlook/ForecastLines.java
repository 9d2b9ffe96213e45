package spokes.engine.outlook;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.engine.result.ForecastLine;
import spokes.model.Workspace;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.ProductKey;

/** The demand in use, product by product and week by week; each line is made when it is asked for. */
public final class ForecastLines extends AbstractList<ForecastLine> {
    private static final int LOW_80 = 0;
    private static final int HIGH_80 = 1;
    private static final int LOW_95 = 2;
    private static final int HIGH_95 = 3;

    private final Network network;
    private final List<Item> items;
    private final BandBook bands;
    private final Map<ProductKey, String> methods = new HashMap<>();
    private final boolean isSheet;

    private ForecastLines(Network network, Workspace workspace) {
        this.network = network;
        this.isSheet = !workspace.demand().isEmpty();
        this.bands = new BandBook(workspace, network.terms, key -> !isSheet);
        for (ProductForecast product : workspace.forecasts()) {
            methods.put(product.product(), product.method());
        }
        this.items = network.items.stream()
                .filter(item ->
                        item.demand.size() > 0 || network.stated(item.number).size() > 0 || isForecast(item))
                .toList();
    }

    /** The lines of a plan, by product and week. */
    public static List<ForecastLine> of(Network network, Workspace workspace) {
        return new ForecastLines(network, workspace);
    }

    private boolean isForecast(Item item) {
        return !isSheet && network.isForecast(item.key());
    }

    @Override
    public int size() {
        return items.size() * network.terms.weeks();
    }

    @Override
    public ForecastLine get(int index) {
        int weeks = network.terms.weeks();
        Item item = items.get(index / weeks);
        int week = index % weeks;
        double inUse = sum(item.demand, week);
        double stated = sum(network.stated(item.number), week);
        double factor = stated > 0 ? inUse / stated : 1;
        // an interval around nothing cannot be moved to what an adjustment makes of it
        boolean isSure = stated > 0 || !(inUse > 0);
        Optional<double[][]> limits = isSure ? bands.find(item.key()) : Optional.empty();
        return new ForecastLine(
                item.key(),
                week,
                inUse,
                limit(limits, LOW_80, week, factor),
                limit(limits, HIGH_80, week, factor),
                limit(limits, LOW_95, week, factor),
                limit(limits, HIGH_95, week, factor),
                isForecast(item) ? OptionalDouble.of(stated) : OptionalDouble.empty(),
                method(item));
    }

    private static double sum(Demand demand, int week) {
        double sum = 0;
        for (int i = 0; i < demand.size(); i++) {
            sum += demand.rate(i, week);
        }
        return sum;
    }

    private static OptionalDouble limit(Optional<double[][]> limits, int which, int week, double factor) {
        return limits.isPresent() ? OptionalDouble.of(limits.get()[which][week] * factor) : OptionalDouble.empty();
    }

    private String method(Item item) {
        if (isSheet) {
            return "demand sheet";
        }
        return isForecast(item) ? methods.getOrDefault(item.key(), "forecast") : "orders of the last weeks";
    }
}
