package spokes.optimize.product;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.placement.ProductNeed;
import spokes.engine.placement.StockedProduct;

/**
 * Brings a plan within what each center is to have of a product, as far as that can be seen without running it: what lies
 * or comes there beyond the most goes elsewhere, even if some would be sold before the rest comes; as much is bought as the
 * centers ask that hold some. For one thread.
 */
final class Fitting {
    private static final int MOST_TURNS = 6;

    private final StockedProduct product;
    private final ProductNeed need;
    private final ProductPlan plan;
    private final int centers;
    private double[] least;

    /**
     * A fitting.
     *
     * @param plan changed in place
     */
    Fitting(StockedProduct product, ProductNeed need, ProductPlan plan) {
        this.product = product;
        this.need = need;
        this.plan = plan;
        centers = plan.opening().length;
        least = IntStream.range(0, centers)
                .mapToDouble(c -> product.isAllowed(c) ? product.least(c) : 0)
                .toArray();
    }

    /** Whether there is anything to keep. */
    private boolean isIdle() {
        return !product.isLimited()
                && !need.isAny()
                && IntStream.range(0, centers).allMatch(c -> product.mostAtStart(c) == Double.POSITIVE_INFINITY);
    }

    /** Brings it within what is asked for; what service asks depends on the centers that hold some then. */
    void settle() {
        if (isIdle()) {
            return;
        }
        boolean[] before = new boolean[0];
        boolean[] holds = holds();
        for (int turn = 0; turn < MOST_TURNS && !Arrays.equals(before, holds); turn++) {
            if (need.isBoughtToTarget()) {
                buy(need.purchase(holds));
            }
            double[] floor = need.floor(all(), holds);
            for (int c = 0; c < centers; c++) {
                least[c] = product.isAllowed(c) ? Math.max(product.least(c), floor[c]) : 0;
            }
            fit();
            before = holds;
            holds = holds();
        }
    }

    private boolean[] holds() {
        boolean[] holds = new boolean[centers];
        for (int c = 0; c < centers; c++) {
            holds[c] = held(c) > 0;
        }
        return holds;
    }

    private double all() {
        return IntStream.range(0, centers).mapToDouble(this::held).sum();
    }

    /** Buys so many units, more or fewer than it did, where most are missing or least are needed. */
    private void buy(double units) {
        double[] bought = plan.arriving()[plan.arriving().length - 1];
        double more = units - Arrays.stream(bought).sum();
        double[] targets = need.floor(Double.POSITIVE_INFINITY, holds());
        while (Math.abs(more) > 1e-9) {
            int best = more > 0 ? neediest(targets) : richest(targets, bought);
            double gap = Math.abs(targets[best] - held(best));
            double part = Math.min(Math.abs(more), gap > 0 ? Math.ceil(gap) : Math.abs(more));
            double change = more > 0 ? part : -Math.min(part, bought[best]);
            bought[best] += change;
            more -= change;
        }
    }

    /** The center that lacks most. */
    private int neediest(double[] targets) {
        int best = -1;
        for (int c = 0; c < centers; c++) {
            boolean isMore = best < 0 || targets[c] - held(c) > targets[best] - held(best);
            best = product.isAllowed(c) && isMore ? c : best;
        }
        return best;
    }

    /** The center with bought units that can spare most. */
    private int richest(double[] targets, double[] bought) {
        int best = -1;
        for (int c = 0; c < centers; c++) {
            boolean isMore = best < 0 || held(c) - targets[c] > held(best) - targets[best];
            best = bought[c] > 0 && isMore ? c : best;
        }
        return best;
    }

    /** Brings it within limits, as far as there is room. */
    private void fit() {
        for (int c = 0; c < centers; c++) {
            double barred = plan.opening()[c] - product.mostAtStart(c);
            if (barred > 0 || held(c) > product.most(c)) {
                spread(c, Math.max(barred, held(c) - product.most(c)));
            }
        }
        for (int c = 0; c < centers; c++) {
            if (product.isAllowed(c)) {
                gather(c);
            }
        }
    }

    /** Units that are or come there. */
    private double held(int c) {
        double units = plan.opening()[c];
        for (double[] shipment : plan.arriving()) {
            units += shipment[c];
        }
        return units
                + product.coming().stream()
                        .filter(coming -> coming.center() == c)
                        .mapToDouble(StockedProduct.Coming::units)
                        .sum();
    }

    /** Units go from a center to others that have room, to those that hold some first. */
    private void spread(int from, double units) {
        double left = Math.ceil(units - 1e-9);
        for (boolean isHolding : new boolean[] {true, false}) {
            for (int to = 0; to < centers && left > 0; to++) {
                boolean isMeant = to != from && product.isAllowed(to) && held(to) > 0 == isHolding;
                if (isMeant) {
                    left -= shift(from, to, Math.min(left, Math.floor(product.most(to) - held(to))));
                }
            }
        }
    }

    /** Units come to a center from those that have more than their least, from the one that can spare most first. */
    private void gather(int to) {
        int[] bySpare = IntStream.range(0, centers)
                .filter(c -> c != to)
                .boxed()
                .sorted((a, b) -> Double.compare(held(b) - least[b], held(a) - least[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from : bySpare) {
            double missing = Math.ceil(least[to] - held(to) - 1e-9);
            if (missing <= 0) {
                return;
            }
            shift(from, to, Math.min(missing, Math.floor(held(from) - least[from])));
        }
    }

    /** Moves opening stock first, then shipments whose freight does not depend on where they go, then others. */
    private double shift(int from, int to, double units) {
        double left = Math.max(0, units);
        left -= move(plan.opening(), from, to, Math.min(left, product.mostAtStart(to) - plan.opening()[to]));
        for (boolean isFree : new boolean[] {true, false}) {
            for (int i = 0; i < plan.arriving().length; i++) {
                if (product.inbound().get(i).supplyPoint().isEmpty() == isFree) {
                    left -= move(plan.arriving()[i], from, to, left);
                }
            }
        }
        return Math.max(0, units) - left;
    }

    private static double move(double[] row, int from, int to, double units) {
        double moved = Math.max(0, Math.min(units, row[from]));
        row[from] -= moved;
        row[to] += moved;
        return moved;
    }
}
