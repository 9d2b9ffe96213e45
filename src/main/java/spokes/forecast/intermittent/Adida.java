package spokes.forecast.intermittent;

import java.util.Arrays;
import spokes.forecast.method.Method;
import spokes.forecast.smoothing.SimpleSmoothing;

/**
 * Aggregate and disaggregate (Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos 2011): simple exponential
 * smoothing of sums over the mean interval between demands, spread evenly over the periods again.
 */
public record Adida() implements Method {
    @Override
    public String name() {
        return "ADIDA";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int size = Math.min(Buckets.meanInterval(history), history.length);
        double rate = SimpleSmoothing.Fit.of(Buckets.sums(history, size)).level() / size;
        double[] steps = new double[horizon];
        Arrays.fill(steps, rate);
        return steps;
    }
}
