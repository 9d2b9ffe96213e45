package spokes.optimize.product;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.placement.StockedProduct;

/**
 * Brings a plan within what each center is to have of a product, as far as that can be seen without running it: what lies
 * or comes there beyond the most goes elsewhere, even if some would be sold before the rest comes. For one thread.
 */
final class Fitting {
    private final StockedProduct product;
    private final ProductPlan plan;
    private final double[] least;
    private final int centers;

    /**
     * A fitting.
     *
     * @param plan  changed in place
     * @param least units by center that it is to have at least
     */
    Fitting(StockedProduct product, ProductPlan plan, double[] least) {
        this.product = product;
        this.plan = plan;
        this.least = least;
        centers = least.length;
    }

    /** Brings it within limits, as far as there is room. */
    void fit() {
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

    /** What a product's centers are to have at least, where they may hold it. */
    static double[] least(StockedProduct product, int centers) {
        return IntStream.range(0, centers)
                .mapToDouble(c -> product.isAllowed(c) ? product.least(c) : 0)
                .toArray();
    }

    /** Whether nothing of it would change. */
    static boolean isIdle(StockedProduct product, double[] least) {
        return !product.isLimited()
                && Arrays.stream(least).allMatch(units -> units == 0)
                && IntStream.range(0, least.length).allMatch(c -> product.mostAtStart(c) == Double.POSITIVE_INFINITY);
    }
}
