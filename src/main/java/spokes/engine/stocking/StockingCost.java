package spokes.engine.stocking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.safety.Target;
import spokes.engine.safety.Uncertainty;
import spokes.model.goods.ProductKey;

/**
 * What a product costs at a set of centers over the horizon H, every area served by the center that it ranks first among
 * them: Σ units · (shipping + pick and pack + receiving), and for the mean stock of a periodic review
 * d · R / 2 + z·√((L + R)·σ_d² + d²·σ_L²) of every center (model.md, section 7; Silver, Pyke &amp; Thomas, section 6.9) storage,
 * at least the bin fee, and capital. σ_d pools the risk of the areas that the center serves. For one thread.
 */
final class StockingCost {
    private final Network network;
    private final Uncertainty uncertainty;
    private final Item item;
    private final LaneCosts lanes;
    private final double[] perDay;
    private final Map<List<Integer>, Double> totals = new HashMap<>();

    StockingCost(Network network, Uncertainty uncertainty, int product) {
        this.network = network;
        this.uncertainty = uncertainty;
        item = network.items.get(product);
        lanes = new LaneCosts(network, item);
        perDay = IntStream.range(0, item.demand.size())
                .mapToDouble(position -> item.demand.mean(position, network.terms))
                .toArray();
    }

    ProductKey product() {
        return item.key();
    }

    boolean isAskedFor() {
        return Arrays.stream(perDay).sum() > 0;
    }

    /** Numbers of the centers that may hold it. */
    int[] listAllowed() {
        return IntStream.range(0, item.allowed.length)
                .filter(c -> item.allowed[c])
                .limit(Long.SIZE - 1)
                .toArray();
    }

    /** Money at these centers; +∞ if an area cannot be served. */
    double total(int... centers) {
        return totals.computeIfAbsent(Arrays.stream(centers).boxed().toList(), set -> {
            int[] firsts = firsts(centers);
            boolean isServing = IntStream.range(0, perDay.length)
                    .allMatch(position -> perDay[position] == 0 || firsts[position] >= 0);
            return isServing ? option(centers, firsts).total() : Double.POSITIVE_INFINITY;
        });
    }

    /** The center that an area ranks first; below 0 if none can serve it. */
    private int first(int position, int... centers) {
        int area = item.demand.areas[position];
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int c : centers) {
            double rank = lanes.rank(c, area);
            if (rank < Double.POSITIVE_INFINITY && (first < 0 || lanes.isBetter(c, rank, first, least, area))) {
                first = c;
                least = rank;
            }
        }
        return first;
    }

    /** For each area that asks for it the center that it ranks first; below 0 for the others. */
    private int[] firsts(int... centers) {
        return IntStream.range(0, perDay.length)
                .map(position -> perDay[position] > 0 ? first(position, centers) : -1)
                .toArray();
    }

    /** All of it, line by line. */
    StockingOption option(int... centers) {
        return option(centers, firsts(centers));
    }

    private StockingOption option(int[] centers, int[] firsts) {
        double shipping = 0;
        double picking = 0;
        double receiving = 0;
        double units = 0;
        double days = 0;
        for (int position = 0; position < perDay.length; position++) {
            int c = firsts[position];
            if (c >= 0) {
                double sold = perDay[position] * network.terms.horizonDays;
                int area = item.demand.areas[position];
                shipping += sold * lanes.shipping(c, area);
                picking += sold * lanes.pickPerUnit(c);
                receiving += sold * network.sites.receivingPerUnit[c];
                units += sold;
                days += sold * lanes.days(c, area);
            }
        }
        Kept kept = kept(centers);
        return new StockingOption(
                Arrays.stream(centers).mapToObj(network.sites.codes::code).toList(),
                shipping,
                picking,
                receiving,
                kept.storage,
                kept.capital,
                units > 0 ? days / units : 0,
                kept.safety);
    }

    /** What keeping stock costs. */
    private record Kept(double storage, double capital, double safety) {}

    private Kept kept(int... centers) {
        boolean[] holds = new boolean[network.sites.size()];
        Arrays.stream(centers).forEach(c -> holds[c] = true);
        Terms terms = network.terms;
        double storage = 0;
        double capital = 0;
        double safety = 0;
        for (Target target : Target.list(network, uncertainty, item.number, holds)) {
            double buffer = Math.max(0, target.safety());
            double mean = target.perDay() * terms.reviewDays / 2 + buffer;
            double space = mean * item.m3 / terms.storageFill * network.sites.storagePerM3Month[target.center()];
            storage += Math.max(space, network.sites.binFeePerMonth[target.center()]) * terms.months();
            capital += mean * item.unitCost * terms.capitalRate * terms.horizonDays / Terms.DAYS_PER_YEAR;
            safety += buffer;
        }
        return new Kept(storage, capital, safety);
    }
}
