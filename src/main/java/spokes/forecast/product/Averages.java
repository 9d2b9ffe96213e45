package spokes.forecast.product;

import java.util.List;
import spokes.forecast.method.Combination;
import spokes.forecast.method.MovingAverage;
import spokes.forecast.smoothing.SimpleSmoothing;

/** The level of a history as plain averages tell it: of 8, 13 and 26 weeks and smoothed exponentially, all alike. */
final class Averages {
    private static final Combination LEVEL = new Combination(
            "averages of the last weeks",
            List.of(new MovingAverage(8), new MovingAverage(13), new MovingAverage(26), new SimpleSmoothing()));

    private Averages() {}

    /** Units a week; the history's season is taken out. */
    static double level(double... history) {
        return Math.max(0, LEVEL.forecast(history, 1, 1)[0]);
    }
}
