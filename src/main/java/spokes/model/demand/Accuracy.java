package spokes.model.demand;

import java.util.OptionalDouble;

/**
 * How good forecasts were on values that they did not know. Sums, so that those of many series add up.
 *
 * @param steps           forecasts measured
 * @param absoluteError   sum of |forecast − actual|
 * @param error           sum of forecast − actual
 * @param actual          sum of |actual|
 * @param scaledAbsolute  sum of |forecast − actual| / mean absolute naive error in the history
 * @param scaledSquare    sum of (forecast − actual)² / mean squared naive error in the history
 */
public record Accuracy(
        int steps, double absoluteError, double error, double actual, double scaledAbsolute, double scaledSquare) {
    /** Nothing measured. */
    public static final Accuracy NONE = new Accuracy(0, 0, 0, 0, 0, 0);

    /**
     * Measures some steps.
     *
     * @param absoluteScale mean absolute (seasonal) naive error of the history; steps count as unscaled 0 if it is 0
     * @param squaredScale  mean squared naive error of the history, likewise
     */
    public static Accuracy of(double[] forecast, double[] actual, double absoluteScale, double squaredScale) {
        double absolute = 0;
        double error = 0;
        double sum = 0;
        double squares = 0;
        for (int h = 0; h < forecast.length; h++) {
            double e = forecast[h] - actual[h];
            absolute += Math.abs(e);
            error += e;
            sum += Math.abs(actual[h]);
            squares += e * e;
        }
        return new Accuracy(
                forecast.length,
                absolute,
                error,
                sum,
                absoluteScale > 0 ? absolute / absoluteScale : 0,
                squaredScale > 0 ? squares / squaredScale : 0);
    }

    /** Both together. */
    public Accuracy plus(Accuracy other) {
        return new Accuracy(
                steps + other.steps,
                absoluteError + other.absoluteError,
                error + other.error,
                actual + other.actual,
                scaledAbsolute + other.scaledAbsolute,
                scaledSquare + other.scaledSquare);
    }

    /** The same where the unit of demand is another one. */
    public Accuracy times(double unit) {
        return new Accuracy(steps, absoluteError * unit, error * unit, actual * unit, scaledAbsolute, scaledSquare);
    }

    /** Weighted absolute percentage error, as a share; empty if nothing was asked for. */
    public OptionalDouble wape() {
        return actual > 0 ? OptionalDouble.of(absoluteError / actual) : OptionalDouble.empty();
    }

    /** (forecast − actual) / actual over all steps, as a share; empty if nothing was asked for. */
    public OptionalDouble bias() {
        return actual > 0 ? OptionalDouble.of(error / actual) : OptionalDouble.empty();
    }

    /** Mean absolute scaled error (Hyndman and Koehler 2006); empty if nothing was measured. */
    public OptionalDouble mase() {
        return steps > 0 ? OptionalDouble.of(scaledAbsolute / steps) : OptionalDouble.empty();
    }

    /** Root mean squared scaled error (Makridakis et al. 2022); empty if nothing was measured. */
    public OptionalDouble rmsse() {
        return steps > 0 ? OptionalDouble.of(Math.sqrt(scaledSquare / steps)) : OptionalDouble.empty();
    }
}
