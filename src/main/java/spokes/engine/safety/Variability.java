package spokes.engine.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.demand.OrderHistory;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;

/** How the demand of every product varies, as order history shows it until forecasts bring their own spread. */
final class Variability {
    /** With fewer weeks a product counts as Poisson: so few say nothing about a variance. */
    private static final int LEAST_WEEKS = 8;

    private final List<Spread> spreads;

    private Variability(List<Spread> spreads) {
        this.spreads = spreads;
    }

    static Variability of(Workspace workspace, Network network) {
        List<List<OrderLine>> histories = new ArrayList<>(network.items.size());
        network.items.forEach(item -> histories.add(new ArrayList<>(0)));
        for (OrderLine line : workspace.orders()) {
            if (OrderHistory.counts(line, network.terms)) {
                histories.get(network.number(line.product())).add(line);
            }
        }
        boolean stated = !workspace.demand().isEmpty();
        return new Variability(IntStream.range(0, network.items.size())
                .parallel()
                .mapToObj(p -> spread(network, network.items.get(p), histories.get(p), stated))
                .toList());
    }

    private static Spread spread(Network network, Item item, List<OrderLine> history, boolean stated) {
        double[] perDay = perDay(item.demand, network.terms);
        WeeklySales sales = new WeeklySales(history, network.areas, network.terms);
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
