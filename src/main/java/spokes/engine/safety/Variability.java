package spokes.engine.safety;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.demand.OrderHistory;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/**
 * How the demand of every product varies: around its forecast by the error that this had on held-back weeks, else as order
 * history shows it; a product with neither counts as Poisson.
 */
final class Variability {
    private static final int DAYS = 7;

    private final List<Spread> spreads;

    private Variability(List<Spread> spreads) {
        this.spreads = spreads;
    }

    static Variability of(Workspace workspace, Network network) {
        LinesByProduct lines = new LinesByProduct(network);
        Map<ProductKey, Double> errors = errors(workspace);
        boolean stated = !workspace.demand().isEmpty();
        return new Variability(IntStream.range(0, network.items.size())
                .parallel()
                .mapToObj(p -> {
                    Item item = network.items.get(p);
                    WeeklySales sales = new WeeklySales(network.history, lines.of(p), network.areas);
                    return findSpread(network, item, sales, errors)
                            .orElseGet(() -> spread(network.terms, item, sales, stated));
                })
                .toList());
    }

    /** Variance of the error of a week of every product whose forecast states it. */
    private static Map<ProductKey, Double> errors(Workspace workspace) {
        Map<ProductKey, Double> errors = new HashMap<>();
        workspace
                .forecasts()
                .forEach(forecast -> forecast.sdPerWeek()
                        .ifPresent(deviation -> errors.put(forecast.product(), Math.pow(Terms.amount(deviation), 2))));
        return errors;
    }

    /** The spread around a forecast that is the demand and says how far off it was. */
    private static Optional<Spread> findSpread(
            Network network, Item item, WeeklySales sales, Map<ProductKey, Double> errors) {
        double forecast = network.findForecast(item.key()).orElse(0);
        double[] perDay = perDay(item.demand, network.terms);
        double planned = Arrays.stream(perDay).sum();
        Double variance = errors.get(item.key());
        if (variance == null || !(forecast > 0) || !(planned > 0)) {
            return Optional.empty();
        }
        double own = OwnNoise.perUnit(sales) * forecast;
        return Optional.of(ForecastSpread.of(perDay, variance / DAYS, own).times(planned / forecast));
    }

    /** The lines of a history, product after product. */
    private static final class LinesByProduct {
        private final int[] first;
        private final int[] lines;

        LinesByProduct(Network network) {
            OrderHistory history = network.history;
            int[] numbers =
                    history.products().stream().mapToInt(network::number).toArray();
            first = new int[network.items.size() + 1];
            for (int line = 0; line < history.size(); line++) {
                first[numbers[history.product(line)] + 1]++;
            }
            Arrays.parallelPrefix(first, Integer::sum);
            lines = new int[history.size()];
            int[] next = first.clone();
            for (int line = 0; line < lines.length; line++) {
                lines[next[numbers[history.product(line)]]++] = line;
            }
        }

        /** The numbers of a product's lines, rising. */
        IntStream of(int product) {
            return Arrays.stream(lines, first[product], first[product + 1]);
        }
    }

    private static Spread spread(Terms terms, Item item, WeeklySales sales, boolean stated) {
        double[] perDay = perDay(item.demand, terms);
        return sales.weeks < terms.variabilityLeastWeeks
                ? SalesSpread.poisson(perDay)
                : SalesSpread.of(sales, item.demand, perDay, stated);
    }

    private static double[] perDay(Demand demand, Terms terms) {
        return IntStream.range(0, demand.size())
                .mapToDouble(i -> demand.mean(i, terms))
                .toArray();
    }

    /** How the demand of a product varies. */
    Spread get(int product) {
        return spreads.get(product);
    }
}
