package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;

/** Looks for plans of all products that keep the limits, each tried by the engine. */
final class PlanSearch {
    private static final int PORTION = 64;
    private static final int REPAIRS = 12;

    /** With more products than this, limits are kept without trying single units. */
    private static final int FEW_PRODUCTS = 200;

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

    /** By product, the share of its stock that the first plan has at each center. */
    final double[][] share;

    /**
     * A search.
     *
     * @param required units that are to arrive fast
     */
    PlanSearch(StockNetwork network, ProductWork work, Limits limits, double required) {
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
    Optional<Placing> plan(Prices prices) {
        boolean isDone = work.forEach((desk, p) -> {
            desk.take(p, prices);
            chosen[p] = chosen[p] == null ? desk.choose() : desk.choose(chosen[p]);
            plans[p] = desk.plan(chosen[p], prices);
            trials[p] = desk.attempt(plans[p]);
            share[p] = share(plans[p].opening());
        });
        return isDone ? Optional.of(Placing.of(network, plans.clone(), trials.clone())) : Optional.empty();
    }

    /**
     * Looks for prices at which plans keep the limits, starting from some.
     *
     * @param climb steps from those prices
     * @return the prices at which they came closest
     */
    Prices settle(Climb climb, int rounds) {
        Prices best = climb.prices();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds && least > 0 && !climb.isOver(); round++) {
            Prices now = climb.prices();
            NaturalLoads loads = new NaturalLoads(limits, required, network.products());
            boolean isDone = work.forEach((desk, p) -> {
                desk.take(p, now);
                chosen[p] = desk.choose(chosen[p]);
                loads.put(p, desk, desk.plan(chosen[p], now));
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
    boolean isKept(Placing placing) {
        return limits.excess(placing.loads) == 0 && placing.fast() >= required * (1 - 1e-12);
    }

    /** By how much plans break limits, as shares of them. */
    double broken(Placing placing) {
        double slow = required > 0 ? Math.max(0, required - placing.fast()) / required : 0;
        return limits.excess(placing.loads) + slow;
    }

    /**
     * Changes plans product by product while that saves money, breaks no limit more, and there is time.
     *
     * @param gaps   by product, how much its plan may be above the best
     * @param isFine whether to try units one way or the other, not only centers
     * @return whether anything changed
     */
    boolean improve(Placing placing, Prices prices, double[] gaps, boolean isFine, Runnable told) {
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

    /**
     * Takes stock away from centers that are brought too much, product by product where that costs least for what it
     * relieves, until all limits are kept, nothing helps any more, or there is no time left.
     */
    void repair(Placing placing, Prices prices) {
        for (int turn = 0; turn < REPAIRS && work.isGoingOn() && !isKept(placing); turn++) {
            double before = broken(placing);
            List<List<Relief>> found = new ArrayList<>();
            IntStream.range(0, network.products()).forEach(p -> found.add(List.of()));
            if (!work.forEach((desk, p) -> found.set(p, reliefs(desk, p, placing, prices)))) {
                return;
            }
            List<Relief> all = found.stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingDouble(Relief::price).thenComparingInt(r -> r.better.product))
                    .toList();
            for (Relief relief : all) {
                take(placing, relief.better);
            }
            if (broken(placing) >= before * (1 - 1e-3)) {
                return;
            }
        }
    }

    /** A plan that breaks limits less, and what it costs for that. */
    private record Relief(Better better, double price) {}

    private void take(Placing placing, Better better) {
        double now = broken(placing);
        if (now > 0 && brokenWith(placing, better.product, better.trial) < now * (1 - 1e-9)) {
            placing.replace(better.product, better.plan, better.trial);
            chosen[better.product] = better.chosen;
        }
    }

    /** Plans of a product that relieve the centers that are brought too much: without them, or with less there. */
    private List<Relief> reliefs(ProductDesk desk, int p, Placing placing, Prices prices) {
        List<Relief> found = new ArrayList<>();
        Limits.Sums loads = placing.loads.copy();
        double before = limits.excess(loads);
        double slow = Math.max(0, required - placing.fast());
        desk.take(p, prices);
        for (int c = 0; c < limits.centers; c++) {
            boolean isOver =
                    limits.excess(placing.loads, c) > 0 && placing.plans[p].opening()[c] > 0;
            if (isOver) {
                boolean[] without = chosen[p].clone();
                without[c] = false;
                if (IntStream.range(0, without.length).anyMatch(k -> without[k])) {
                    ProductPlan none = desk.plan(without, prices);
                    add(found, placing, desk, p, without, none, loads, before);
                    double over = room(placing, desk, c) / placing.plans[p].opening()[c];
                    for (double share : new double[] {over, 0.5 * over, 0.5, 0.25}) {
                        if (share > 0 && share < 1) {
                            ProductPlan mixed = placing.plans[p].mixed(none, share);
                            add(found, placing, desk, p, chosen[p], mixed, loads, before);
                        }
                    }
                }
                if (network.products() <= FEW_PRODUCTS) {
                    for (ProductPlan shifted : desk.shifted(placing.plans[p], c, false)) {
                        add(found, placing, desk, p, chosen[p], shifted, loads, before);
                    }
                }
            } else if (slow > 0 && !chosen[p][c] && desk.product().isAllowed(c)) {
                boolean[] with = chosen[p].clone();
                with[c] = true;
                add(found, placing, desk, p, with, desk.plan(with, prices), loads, before);
            }
        }
        return found;
    }

    /** Units by which a product would have to be less at a center for its space to suffice. */
    private double room(Placing placing, ProductDesk desk, int c) {
        int days = placing.loads.spaceM3.length / limits.centers;
        double over = 0;
        for (int m = 0; m < days; m++) {
            over = Math.max(over, placing.loads.spaceM3[c * days + m] - limits.spaceM3[c]);
        }
        double each = desk.product().spaceM3();
        return each > 0 ? Math.ceil(over / each) : 0;
    }

    private void add(
            List<Relief> found,
            Placing placing,
            ProductDesk desk,
            int p,
            boolean[] other,
            ProductPlan plan,
            Limits.Sums loads,
            double before) {
        if (!desk.isWithin(plan)) {
            return;
        }
        Trial trial = desk.attempt(plan);
        loads.add(placing.trials[p].loads(), -1);
        loads.add(trial.loads(), 1);
        double relief = before
                - limits.excess(loads)
                + (required > 0 ? (trial.fast() - placing.trials[p].fast()) / required : 0);
        loads.add(trial.loads(), -1);
        loads.add(placing.trials[p].loads(), 1);
        if (relief > 1e-12) {
            double change = placing.change(p, trial);
            found.add(new Relief(new Better(p, other, plan, trial, change), change / relief));
        }
    }

    private double brokenWith(Placing placing, int product, Trial next) {
        double fast = placing.fast() + next.fast() - placing.trials[product].fast();
        double slow = required > 0 ? Math.max(0, required - fast) / required : 0;
        return placing.excessWith(limits, product, next) + slow;
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
                        add(found, placing, desk, p, chosen[p], placing.plans[p].mixed(plan, share));
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
        if (change < -LEAST_SAVING) {
            found.add(new Better(p, other, plan, trial, change));
        }
    }
}
