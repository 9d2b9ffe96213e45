package spokes.engine.stocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/**
 * Ranks sets of centers for some products together: each product is at every center of the set that may hold it, with the
 * stock of a periodic review ({@link StockingCost}). Every set is tried where that is affordable; else the best set grows by
 * the center that helps most and exchanges one at a time. For one thread.
 */
public final class CenterSets {
    /** Products times sets that are tried one by one. */
    private static final long MOST_TO_TRY = 400_000;

    private final Network network;
    private final Uncertainty uncertainty;
    private final int[] products;
    private final double[] fixed;
    private final Progress progress;
    private final boolean isExact;

    /**
     * Sets of centers that are taken to be open, and no others.
     *
     * @param which    the products
     * @param money    centers to choose from, with the money that each asks over the horizon by itself
     * @param most     at most so many centers a set
     */
    public CenterSets(
            Workspace workspace, Predicate<ProductKey> which, Map<String, Double> money, int most, Progress progress) {
        Workspace open = Stocking.opened(workspace, money.keySet());
        this.progress = progress;
        network = Network.of(open);
        uncertainty = new Uncertainty(network, open);
        uncertainty.make();
        products = IntStream.range(0, network.items.size())
                .filter(p -> which.test(network.items.get(p).key()))
                .filter(p -> new StockingCost(network, uncertainty, p).isAskedFor())
                .toArray();
        fixed = IntStream.range(0, network.sites.size())
                .mapToDouble(c -> money.getOrDefault(network.sites.codes.code(c), 0.0))
                .toArray();
        isExact = products.length * count(fixed.length, Math.min(most, fixed.length)) <= MOST_TO_TRY;
    }

    /** How many sets of at most so many of some things there are. */
    private static double count(int things, int most) {
        double sum = 0;
        double ofSize = 1;
        for (int size = 1; size <= most; size++) {
            ofSize = ofSize * (things - size + 1) / size;
            sum += ofSize;
        }
        return sum;
    }

    /** Whether every set was tried. */
    public boolean isExact() {
        return isExact;
    }

    /**
     * The best sets of a size, the cheapest of those that serve the most products first.
     *
     * @param smaller the best set of one center less; empty if there is none
     * @param keep    so many of them
     */
    public List<CenterSet> best(int size, List<String> smaller, int keep) {
        List<CenterSet> ranked = isExact ? rank(all(size)) : exchanged(rank(grown(numbers(smaller))));
        return ranked.subList(0, Math.min(keep, ranked.size()));
    }

    private List<int[]> all(int size) {
        List<int[]> sets = new ArrayList<>();
        collect(sets, new int[size], 0, 0);
        return sets;
    }

    private void collect(List<int[]> sets, int[] set, int filled, int from) {
        if (filled == set.length) {
            sets.add(set.clone());
            return;
        }
        for (int c = from; c < fixed.length; c++) {
            set[filled] = c;
            collect(sets, set, filled + 1, c + 1);
        }
    }

    private List<int[]> grown(int... smaller) {
        return others(smaller)
                .mapToObj(c -> IntStream.concat(Arrays.stream(smaller), IntStream.of(c))
                        .sorted()
                        .toArray())
                .toList();
    }

    private IntStream others(int... set) {
        return IntStream.range(0, fixed.length).filter(c -> Arrays.stream(set).noneMatch(other -> other == c));
    }

    /** Exchanges one center at a time as long as that helps. */
    private List<CenterSet> exchanged(List<CenterSet> ranked) {
        List<CenterSet> best = ranked;
        while (true) {
            int[] set = numbers(best.getFirst().centers());
            List<int[]> neighbors = new ArrayList<>();
            for (int out = 0; out < set.length; out++) {
                int leaving = out;
                others(set).forEach(c -> {
                    int[] next = set.clone();
                    next[leaving] = c;
                    neighbors.add(Arrays.stream(next).sorted().toArray());
                });
            }
            List<CenterSet> next = rank(neighbors);
            if (next.isEmpty() || ORDER.compare(next.getFirst(), best.getFirst()) >= 0) {
                return best;
            }
            best = next;
        }
    }

    private int[] numbers(List<String> codes) {
        return codes.stream().mapToInt(network.sites.codes::find).toArray();
    }

    private static final Comparator<CenterSet> ORDER = Comparator.comparingInt(CenterSet::unserved)
            .thenComparingDouble(CenterSet::total)
            .thenComparing(set -> String.join("\t", set.centers()));

    private List<CenterSet> rank(List<int[]> sets) {
        if (!progress.report(-1, sets.size() + " sets of centers")) {
            throw new CancellationException();
        }
        double[][] totals =
                IntStream.of(products).parallel().mapToObj(p -> totals(p, sets)).toArray(double[][]::new);
        List<CenterSet> ranked = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            int unserved = 0;
            double money = Arrays.stream(sets.get(s)).mapToDouble(c -> fixed[c]).sum();
            for (double[] ofProduct : totals) {
                boolean isServed = ofProduct[s] < Double.POSITIVE_INFINITY;
                unserved += isServed ? 0 : 1;
                money += isServed ? ofProduct[s] : 0;
            }
            List<String> codes = Arrays.stream(sets.get(s))
                    .mapToObj(network.sites.codes::code)
                    .toList();
            ranked.add(new CenterSet(codes, unserved, money));
        }
        ranked.sort(ORDER);
        return ranked;
    }

    private double[] totals(int product, List<int[]> sets) {
        StockingCost cost = new StockingCost(network, uncertainty, product);
        boolean[] allowed = network.items.get(product).allowed;
        return sets.stream()
                .mapToDouble(set ->
                        cost.total(Arrays.stream(set).filter(c -> allowed[c]).toArray()))
                .toArray();
    }
}
