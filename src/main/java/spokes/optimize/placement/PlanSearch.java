package spokes.optimize.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/** Looks for plans of all products that keep the limits, each tried by the engine. */
public final class PlanSearch {
    private static final int PORTION = 64;
    /** How much of another plan is tried to be taken over. */
    private static final double[] SHARES = {0.5, 0.15};

    private static final double LEAST_SAVING = 1e-7;

    private final StockNetwork network;
    private final ProductWork work;
    private final Limits limits;
    private final double required;
    private final boolean[][] chosen;
    private final ProductPlan[] plans;
    private final Trial[] trials;

    /** By product, the share of its sales that each center has by the last plan for itself. */
    public final double[][] share;

    /**
     * A search.
     *
     * @param required units that are to arrive fast
     */
    public PlanSearch(StockNetwork network, ProductWork work, Limits limits, double required) {
        this.network = network;
        this.work = work;
        this.limits = limits;
        this.required = required;
        int products = network.products();
        chosen = new boolean[products][];
        plans = new ProductPlan[products];
        trials = new Trial[products];
        share = new double[products][];
    }

    /** Plans each product for itself at some prices; nothing if there was no time. */
    public Optional<Placing> plan(Prices prices) {
        boolean isDone = work.forEach((desk, p) -> {
            desk.take(p, prices);
            chosen[p] = chosen[p] == null ? desk.choose() : desk.choose(chosen[p]);
            plans[p] = desk.plan(chosen[p], prices);
            trials[p] = desk.attempt(plans[p]);
            share[p] = share(desk.units(chosen[p]));
        });
        return isDone ? Optional.of(Placing.of(network, plans.clone(), trials.clone())) : Optional.empty();
    }

    /** Stock as it lies; nothing where a center may not hold of a product what it has. */
    public Optional<Placing> today() {
        if (network.products() == 0) {
            return Optional.empty();
        }
        ProductPlan[] lying = new ProductPlan[network.products()];
        Trial[] tried = new Trial[lying.length];
        boolean[] isKept = new boolean[lying.length];
        work.toTheEnd(IntStream.range(0, lying.length).toArray(), (desk, p) -> {
            desk.takeAlone(p);
            lying[p] = desk.today();
            if (desk.isWithin(lying[p])) {
                tried[p] = desk.attempt(lying[p]);
                isKept[p] = !(tried[p].outside() > 0);
            }
        });
        if (IntStream.range(0, isKept.length).anyMatch(p -> !isKept[p])) {
            return Optional.empty();
        }
        return Optional.of(Placing.of(network, lying, tried));
    }

    /**
     * Looks for prices at which plans keep the limits, starting from some.
     *
     * @param climb  steps from those prices
     * @param sample products that are looked at
     * @return the prices at which they came closest
     */
    Prices settle(Climb climb, int rounds, Sample sample) {
        boolean[][] so = chosen.clone();
        Prices best = climb.prices();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds && least > 0 && !climb.isOver(); round++) {
            Prices now = climb.prices();
            NaturalLoads loads = new NaturalLoads(limits, required, network.products(), sample);
            boolean isDone = work.forEach(sample.products(), (desk, p) -> {
                desk.take(p, now);
                so[p] = desk.choose(so[p]);
                loads.put(p, desk, desk.plan(so[p], now));
            });
            if (!isDone) {
                return best;
            }
            best = loads.sum() < least ? now : best;
            least = Math.min(least, loads.sum());
            climb.next(loads);
        }
        return best;
    }

    private static double[] share(double[] units) {
        double sum = Arrays.stream(units).sum();
        return Arrays.stream(units).map(u -> sum > 0 ? u / sum : 0).toArray();
    }

    /** Whether plans keep all limits. */
    public boolean isKept(Placing placing) {
        return placing.outside() == 0 && limits.excess(placing.loads) == 0 && placing.fast() >= required * (1 - 1e-12);
    }

    /** By how much plans break limits, as shares of them. */
    public double broken(Placing placing) {
        double slow = required > 0 ? Math.max(0, required - placing.fast()) / required : 0;
        return limits.excess(placing.loads) + placing.outside() + slow;
    }

    /**
     * Changes plans product by product while that saves money, breaks no limit more, and there is time.
     *
     * @param gaps   by product, how much its plan may be above the best
     * @param isFine whether to try units one way or the other, not only centers
     * @return whether anything changed
     */
    public boolean improve(Placing placing, Prices prices, double[] gaps, boolean isFine, Runnable told) {
        int[] order = IntStream.range(0, gaps.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -gaps[p]).thenComparingInt(p -> p))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean isChanged = false;
        for (int from = 0; from < order.length; from += PORTION) {
            int[] portion = Arrays.copyOfRange(order, from, Math.min(order.length, from + PORTION));
            List<List<Better>> found = new ArrayList<>();
            IntStream.range(0, network.products()).forEach(p -> found.add(List.of()));
            if (!work.forEach(
                    portion,
                    (desk, p) -> found.set(
                            p, isFine ? finer(desk, p, placing, prices) : better(desk, p, placing, prices)))) {
                return isChanged;
            }
            for (int p : portion) {
                isChanged |= take(placing, found.get(p));
            }
            told.run();
        }
        return isChanged;
    }

    private boolean take(Placing placing, List<Better> found) {
        double before = broken(placing);
        for (Better better : found) {
            boolean isKept =
                    (!limits.hasAny && required == 0) || brokenWith(placing, better.product, better.trial) <= before;
            if (isKept && placing.change(better.product, better.trial) < -LEAST_SAVING) {
                placing.replace(better.product, better.plan, better.trial);
                chosen[better.product] = better.chosen;
                return true;
            }
        }
        return false;
    }

    /** The same if a product were planned otherwise. */
    public double brokenWith(Placing placing, int product, Trial next) {
        double fast = placing.fast() + next.fast() - placing.trials[product].fast();
        double slow = required > 0 ? Math.max(0, required - fast) / required : 0;
        double outside = placing.outside() + next.outside() - placing.trials[product].outside();
        return placing.excessWith(limits, product, next) + outside + slow;
    }

    /** Plans that save money, the best first: with a center more or less, or as it is today. */
    private List<Better> better(ProductDesk desk, int p, Placing placing, Prices prices) {
        desk.take(p, prices);
        List<Better> found = new ArrayList<>();
        for (int c = 0; c < limits.centers; c++) {
            if (desk.product().isAllowed(c)) {
                boolean[] other = chosen[p].clone();
                other[c] = !other[c];
                if (IntStream.range(0, other.length).anyMatch(k -> other[k])) {
                    ProductPlan plan = desk.plan(other, prices);
                    add(found, placing, desk, p, other, plan);
                    for (double share : SHARES) {
                        add(found, placing, desk, p, chosen[p], desk.settled(placing.plans[p].mixed(plan, share)));
                    }
                }
            }
        }
        add(found, placing, desk, p, chosen[p], desk.today());
        found.sort(Comparator.comparingDouble(Better::change));
        return found;
    }

    private List<Better> finer(ProductDesk desk, int p, Placing placing, Prices prices) {
        desk.take(p, prices);
        List<Better> found = new ArrayList<>();
        for (int c = 0; c < limits.centers; c++) {
            for (ProductPlan shifted : desk.shifted(placing.plans[p], c, false)) {
                add(found, placing, desk, p, chosen[p], shifted);
            }
        }
        found.sort(Comparator.comparingDouble(Better::change));
        return found;
    }

    private void add(List<Better> found, Placing placing, ProductDesk desk, int p, boolean[] other, ProductPlan plan) {
        if (!desk.isWithin(plan)) {
            return;
        }
        Trial trial = desk.attempt(plan);
        double change = placing.change(p, trial);
        if (change < -LEAST_SAVING && trial.outside() <= placing.trials[p].outside()) {
            found.add(new Better(p, other, plan, trial, change));
        }
    }

    /** The centers chosen for a product. */
    public boolean[] chosen(int product) {
        return chosen[product];
    }

    /** Has a product at other centers from now on. */
    public void choose(int product, boolean[] centers) {
        chosen[product] = centers;
    }
}
