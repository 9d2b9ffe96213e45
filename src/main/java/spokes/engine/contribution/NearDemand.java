package spokes.engine.contribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Closures;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/** What areas ask for while a center within 300 miles has the product (model.md, section 7). */
public final class NearDemand {
    private final Network network;
    private final Stocks stocks;

    public NearDemand(Judgment judgment, Stocks stocks) {
        this.network = judgment.network;
        this.stocks = stocks;
    }

    /** Every area's demand of a product; the amount is what is asked for near stock, the weight all of it. */
    public Ledger asked() {
        return (products, sink) -> {
            for (Item item : network.items) {
                if (products.test(item.number)) {
                    each(item, sink);
                }
            }
        };
    }

    private void each(Item item, Consumer<Contribution> sink) {
        ProductHoldings holdings = stocks.watch(item);
        Map<BitSet, double[]> daysByNeighbors = new HashMap<>();
        for (int i = 0; i < item.demand.size(); i++) {
            int area = item.demand.areas[i];
            double[] days = daysByNeighbors.computeIfAbsent(neighbors(area), near -> days(holdings, near));
            double asked = 0;
            double near = 0;
            for (int week = 0; week < days.length; week++) {
                asked += item.demand.rate(i, week) * network.terms.daysOfWeek(week);
                near += item.demand.rate(i, week) * days[week];
            }
            if (asked > 0) {
                sink.accept(Contribution.at(
                        Contribution.Kind.DEMAND, Contribution.NONE, area, item.number, near, near, asked));
            }
        }
    }

    private BitSet neighbors(int area) {
        BitSet near = new BitSet();
        for (int c = 0; c < network.sites.size(); c++) {
            near.set(c, network.lanes.isNear(c, area));
        }
        return near;
    }

    /** By week, the days on which any of these centers has stock that it ships. */
    private double[] days(ProductHoldings holdings, BitSet centers) {
        List<Closures.Open> spans = centers.stream()
                .boxed()
                .flatMap(c -> holdings.stocked(c).stream()
                        .flatMap(span -> network.closures.open(c, span.from(), span.to()).stream()))
                .sorted(Comparator.comparingDouble(Closures.Open::from))
                .toList();
        double[] days = new double[network.terms.weeks()];
        double reached = 0;
        for (Closures.Open span : spans) {
            add(Math.max(reached, span.from()), span.to(), days);
            reached = Math.max(reached, span.to());
        }
        return days;
    }

    private static void add(double from, double to, double[] daysByWeek) {
        for (int week = 0; week < daysByWeek.length; week++) {
            daysByWeek[week] += Math.max(0, Math.min(to, 7.0 * (week + 1)) - Math.max(from, 7.0 * week));
        }
    }
}
