package spokes.engine.placement;

import java.util.Arrays;
import spokes.engine.flow.Outcome;

/**
 * By how much a placement breaks what a product's centers are to have: each at least its least, in opening stock and all
 * that comes within the horizon, and at no moment more than its most, unless transfers that are under way alone bring more.
 */
final class Outside {
    private static final double ROUNDING = 1e-6;

    private final StockedProduct product;
    private final double[] opening;
    private final Outcome outcome;
    private final Peaks peaks;

    private Outside(StockedProduct product, double[] opening, Outcome outcome, Peaks peaks) {
        this.product = product;
        this.opening = opening;
        this.outcome = outcome;
        this.peaks = peaks;
    }

    /** Units as a share of all that there are, or of one if there are fewer. */
    static double of(StockedProduct product, double[] opening, Outcome outcome, Peaks peaks) {
        if (!product.isLimited()) {
            return 0;
        }
        Outside outside = new Outside(product, opening, outcome, peaks);
        double units = 0;
        for (int c = 0; c < opening.length; c++) {
            units += outside.over(c) + outside.under(c);
        }
        double all =
                Arrays.stream(opening).sum() + Arrays.stream(outcome.incoming).sum();
        return units > ROUNDING ? units / Math.max(1, all) : 0;
    }

    private double over(int center) {
        double underWay = product.coming().stream()
                .filter(coming -> coming.center() == center)
                .mapToDouble(StockedProduct.Coming::units)
                .sum();
        return Math.max(0, peaks.of(center) - Math.max(product.most(center), underWay));
    }

    private double under(int center) {
        double has = opening[center] + outcome.incoming[center] - outcome.outgoing[center];
        return product.isAllowed(center) ? Math.max(0, product.least(center) - has) : 0;
    }
}
