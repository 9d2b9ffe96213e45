package spokes.engine.placement;

import spokes.engine.flow.StockWatcher;

/** Sees the most that each center has of a product after all that happens at a moment. */
final class Peaks implements StockWatcher {
    private final double[] day;
    private final double[] units;
    private final double[] most;

    Peaks(int centers) {
        day = new double[centers];
        units = new double[centers];
        most = new double[centers];
    }

    @Override
    public void at(double moment, int center, double now) {
        if (moment > day[center]) {
            most[center] = Math.max(most[center], units[center]);
            day[center] = moment;
        }
        units[center] = now;
    }

    /** Sees it beside another. */
    StockWatcher and(StockWatcher other) {
        return (moment, center, now) -> {
            at(moment, center, now);
            other.at(moment, center, now);
        };
    }

    /** The most units of a center. */
    double of(int center) {
        return Math.max(most[center], units[center]);
    }
}
