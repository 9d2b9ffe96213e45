package spokes.engine.safety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.demand.OrderHistory;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** How the demand of every product varies, as order history shows it until forecasts bring their own spread. */
final class Variability {
    /** With fewer weeks a product counts as Poisson: so few say nothing about a variance. */
    private static final int LEAST_WEEKS = 8;

    private final List<Spread> spreads;

    private Variability(List<Spread> spreads) {
        this.spreads = spreads;
    }

    static Variability of(Workspace workspace, Network network) {
        LinesByProduct lines = new LinesByProduct(network);
        boolean stated = !workspace.demand().isEmpty();
        return new Variability(IntStream.range(0, network.items.size())
                .parallel()
                .mapToObj(p -> spread(network, network.items.get(p), lines.of(p), stated))
                .toList());
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

    private static Spread spread(Network network, Item item, IntStream lines, boolean stated) {
        double[] perDay = perDay(item.demand, network.terms);
        WeeklySales sales = new WeeklySales(network.history, lines, network.areas);
        return sales.weeks < LEAST_WEEKS ? Spread.poisson(perDay) : Spread.of(sales, item.demand, perDay, stated);
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
