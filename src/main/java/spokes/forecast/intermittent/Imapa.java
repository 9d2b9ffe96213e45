package spokes.forecast.intermittent;

import java.util.Arrays;
import spokes.forecast.method.Method;
import spokes.forecast.smoothing.SimpleSmoothing;

/**
 * Intermittent multiple aggregation (Petropoulos and Kourentzes 2015): the mean of what simple exponential smoothing says
 * at every level of aggregation, from single periods to the mean interval between demands.
 */
public record Imapa() implements Method {
    @Override
    public String name() {
        return "iMAPA";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int most = Math.min(Buckets.meanInterval(history), history.length);
        double rate = 0;
        for (int size = 1; size <= most; size++) {
            rate += SimpleSmoothing.Fit.of(Buckets.sums(history, size)).level() / size / most;
        }
        double[] steps = new double[horizon];
        Arrays.fill(steps, rate);
        return steps;
    }
}
