package spokes.optimize.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/** Brings plans that break limits to keep them, where that costs least for what it relieves. */
public final class Repair {
    private static final int TURNS = 12;

    /** With more products than this, limits are kept without trying single units. */
    private static final int FEW_PRODUCTS = 200;

    private final StockNetwork network;
    private final ProductWork work;
    private final Limits limits;
    private final double required;
    private final PlanSearch plans;

    /**
     * A repair.
     *
     * @param required units that are to arrive fast
     * @param plans    knows the centers chosen for each product
     */
    public Repair(StockNetwork network, ProductWork work, Limits limits, double required, PlanSearch plans) {
        this.network = network;
        this.work = work;
        this.limits = limits;
        this.required = required;
        this.plans = plans;
    }

    /**
     * Takes stock away from centers that are brought too much, product by product where that costs least for what it
     * relieves, until all limits are kept, nothing helps any more, or there is no time left.
     */
    public void repair(Placing placing, Prices prices) {
        for (int turn = 0; turn < TURNS && work.isGoingOn() && !plans.isKept(placing); turn++) {
            double before = plans.broken(placing);
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
            if (plans.broken(placing) >= before * (1 - 1e-3)) {
                return;
            }
        }
    }

    /** A plan that breaks limits less, and what it costs for that. */
    private record Relief(Better better, double price) {}

    private void take(Placing placing, Better better) {
        double now = plans.broken(placing);
        if (now > 0 && plans.brokenWith(placing, better.product, better.trial) < now * (1 - 1e-9)) {
            placing.replace(better.product, better.plan, better.trial);
            plans.choose(better.product, better.chosen);
        }
    }

    /** Plans of a product that relieve the centers that are brought too much: without them, or with less there. */
    private List<Relief> reliefs(ProductDesk desk, int p, Placing placing, Prices prices) {
        List<Relief> found = new ArrayList<>();
        Limits.Sums loads = placing.loads.copy();
        double before = limits.excess(loads);
        double slow = Math.max(0, required - placing.fast());
        boolean isOutside = placing.trials[p].outside() > 0;
        desk.take(p, prices);
        for (int c = 0; c < limits.centers; c++) {
            boolean isOver =
                    limits.excess(placing.loads, c) > 0 && placing.plans[p].opening()[c] > 0;
            boolean isShifted = isOutside || (isOver && network.products() <= FEW_PRODUCTS);
            for (ProductPlan shifted :
                    isShifted ? desk.shifted(placing.plans[p], c, isOutside) : List.<ProductPlan>of()) {
                add(found, placing, desk, p, plans.chosen(p), shifted, loads, before);
            }
            if (isOver) {
                boolean[] without = plans.chosen(p).clone();
                without[c] = false;
                if (IntStream.range(0, without.length).anyMatch(k -> without[k])) {
                    ProductPlan none = desk.plan(without, prices);
                    add(found, placing, desk, p, without, none, loads, before);
                    double over = room(placing, desk, c) / placing.plans[p].opening()[c];
                    for (double share : new double[] {over, 0.5 * over, 0.5, 0.25}) {
                        if (share > 0 && share < 1) {
                            ProductPlan mixed = desk.settled(placing.plans[p].mixed(none, share));
                            add(found, placing, desk, p, plans.chosen(p), mixed, loads, before);
                        }
                    }
                }
            } else if (slow > 0 && desk.product().isAllowed(c)) {
                for (boolean[] other : others(plans.chosen(p), c)) {
                    add(found, placing, desk, p, other, desk.plan(other, prices), loads, before);
                }
            }
        }
        return found;
    }

    /** Centers with one more, or where there is time to try that, with it instead of another, or without it. */
    private List<boolean[]> others(boolean[] chosen, int c) {
        List<boolean[]> all = new ArrayList<>();
        boolean[] other = chosen.clone();
        other[c] = !chosen[c];
        boolean isTried = other[c] || network.products() <= FEW_PRODUCTS;
        if (isTried && IntStream.range(0, other.length).anyMatch(k -> other[k])) {
            all.add(other);
        }
        for (int out = 0; other[c] && network.products() <= FEW_PRODUCTS && out < chosen.length; out++) {
            if (chosen[out]) {
                boolean[] instead = other.clone();
                instead[out] = false;
                all.add(instead);
            }
        }
        return all;
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
                + placing.trials[p].outside()
                - trial.outside()
                + (required > 0 ? (trial.fast() - placing.trials[p].fast()) / required : 0);
        loads.add(trial.loads(), -1);
        loads.add(placing.trials[p].loads(), 1);
        if (relief > 1e-12) {
            double change = placing.change(p, trial);
            found.add(new Relief(new Better(p, other, plan, trial, change), change / relief));
        }
    }
}
