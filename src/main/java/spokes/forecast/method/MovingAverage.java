package spokes.forecast.method;

import java.util.Arrays;

/**
 * The mean of the last values.
 *
 * @param periods how many; all if there are fewer
 */
public record MovingAverage(int periods) implements Method {
    /** The mean of the whole history. */
    public static final MovingAverage WHOLE = new MovingAverage(Integer.MAX_VALUE);

    public MovingAverage {
        if (periods < 1) {
            throw new IllegalArgumentException("a moving average needs a period, got " + periods);
        }
    }

    @Override
    public String name() {
        return periods == Integer.MAX_VALUE ? "mean" : "mean of the last " + periods;
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int from = Math.max(0, history.length - periods);
        double mean = Arrays.stream(history, from, history.length).average().orElse(0);
        double[] steps = new double[horizon];
        Arrays.fill(steps, mean);
        return steps;
    }
}
