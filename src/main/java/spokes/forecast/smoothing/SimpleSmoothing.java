package spokes.forecast.smoothing;

import java.util.Arrays;
import spokes.forecast.fit.LineSearch;
import spokes.forecast.method.Method;

/**
 * Simple exponential smoothing (Brown 1956): the level follows each value by a share α. α and the first level have the
 * least squared error of one step; the first level enters linearly, so it is solved for, not searched.
 */
public record SimpleSmoothing() implements Method {
    private static final double LEAST = 1e-4;

    @Override
    public String name() {
        return "simple exponential smoothing";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] steps = new double[horizon];
        Arrays.fill(steps, Fit.of(history).level());
        return steps;
    }

    /**
     * A fitted level.
     *
     * @param alpha share of the last value in the level
     * @param start level before the first value
     * @param level level after the last value
     * @param error sum of squared errors of one step
     */
    public record Fit(double alpha, double start, double level, double error) {

        /** The fit of least error. */
        public static Fit of(double... history) {
            if (history.length < 2) {
                return new Fit(1, history[0], history[0], 0);
            }
            return at(
                    LineSearch.minimize(a -> at(a, history).error, LEAST, 1 - LEAST, 16, 1e-7)
                            .at(),
                    history);
        }

        /** The fit of least error with a given α. */
        public static Fit at(double alpha, double... history) {
            double level = 0;
            double weight = 1;
            double squares = 0;
            double products = 0;
            double weights = 0;
            for (double value : history) {
                double error = value - level;
                squares += error * error;
                products += error * weight;
                weights += weight * weight;
                level += alpha * error;
                weight *= 1 - alpha;
            }
            double start = products / weights;
            return new Fit(alpha, start, level + weight * start, Math.max(0, squares - products * start));
        }
    }
}
