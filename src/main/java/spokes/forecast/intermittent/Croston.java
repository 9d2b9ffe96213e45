package spokes.forecast.intermittent;

import java.util.Arrays;
import spokes.forecast.method.Method;

/**
 * Croston's method (1972): sizes of demand and intervals between demands are smoothed apart, each only when there is
 * demand; the forecast is their ratio. That ratio is too high in the mean; Syntetos and Boylan (2005) take off the share
 * α/2, which makes it SBA.
 *
 * @param alpha       share of the last size and interval, above 0, at most 1
 * @param isCorrected whether the share α/2 is taken off
 */
public record Croston(double alpha, boolean isCorrected) implements Method {
    public Croston {
        if (!(alpha > 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must be above 0 and at most 1, got " + alpha);
        }
    }

    @Override
    public String name() {
        return isCorrected ? "Syntetos-Boylan approximation" : "Croston";
    }

    /** Starts from the first demand and its interval. */
    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double size = 0;
        double interval = 0;
        int since = 0;
        for (double value : history) {
            since++;
            if (value != 0) {
                size = interval == 0 ? value : size + alpha * (value - size);
                interval = interval == 0 ? since : interval + alpha * (since - interval);
                since = 0;
            }
        }
        double rate = interval == 0 ? 0 : size / interval;
        double[] steps = new double[horizon];
        Arrays.fill(steps, isCorrected ? rate * (1 - alpha / 2) : rate);
        return steps;
    }
}
