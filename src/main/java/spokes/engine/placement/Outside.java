package spokes.engine.placement;

import spokes.engine.flow.Outcome;

/**
 * By how much a placement breaks what a product's centers are to have: each at least its least, in opening stock and all
 * that comes within the horizon, and at no moment more than its most, unless transfers that are under way alone bring more;
 * where service is asked for, each center that has any what that asks of it, with as much bought as it asks.
 */
final class Outside {
    private static final double ROUNDING = 1e-6;
    private static final double NO_UNITS = 1e-9;

    private final StockedProduct product;
    private final double[] opening;
    private final Outcome outcome;
    private final Peaks peaks;
    private final boolean[] holds;
    private final double[] floor;
    private final double all;

    private Outside(StockedProduct product, ProductNeed need, double[] opening, Outcome outcome, Peaks peaks) {
        this.product = product;
        this.opening = opening;
        this.outcome = outcome;
        this.peaks = peaks;
        holds = new boolean[opening.length];
        double sum = 0;
        for (int c = 0; c < opening.length; c++) {
            sum += has(c);
            holds[c] = has(c) > NO_UNITS;
        }
        all = sum;
        floor = need.floor(all, holds);
    }

    /**
     * Units as a share of all that there are, or of one if there are fewer.
     *
     * @param bought units that are bought
     */
    static double of(
            StockedProduct product, ProductNeed need, double[] opening, double bought, Outcome outcome, Peaks peaks) {
        Outside outside = new Outside(product, need, opening, outcome, peaks);
        double units = need.isBoughtToTarget() ? Math.abs(bought - need.purchase(outside.holds)) : 0;
        for (int c = 0; c < opening.length; c++) {
            units += outside.over(c) + outside.under(c);
        }
        return units > ROUNDING ? units / Math.max(1, outside.all) : 0;
    }

    private double has(int center) {
        return opening[center] + outcome.incoming[center] - outcome.outgoing[center];
    }

    private double over(int center) {
        double underWay = product.coming().stream()
                .filter(coming -> coming.center() == center)
                .mapToDouble(StockedProduct.Coming::units)
                .sum();
        return Math.max(0, peaks.of(center) - Math.max(product.most(center), underWay));
    }

    private double under(int center) {
        double least = product.isAllowed(center) ? Math.max(product.least(center), floor[center]) : 0;
        return Math.max(0, least - has(center));
    }
}
