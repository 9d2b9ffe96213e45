package spokes.forecast.interval;

import java.util.Arrays;

/** Quantiles of the errors to expect, per step, in units of the usual surprise of a series. */
public final class Spread {
    /** Errors of a step from which its own quantiles are told; with fewer, all steps are taken together. */
    private static final int ENOUGH = 200;
    /** Errors of all steps from which quantiles are told; with fewer, errors are taken for normal. */
    private static final int FEW = 40;

    private static final double[] NORMAL_LEVELS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99};
    private static final double[] NORMAL = {-1.96, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.6449, 1.96, 2.3263};

    private final double[][] quantiles;

    private Spread(double[]... quantiles) {
        this.quantiles = quantiles;
    }

    /**
     * Quantiles of errors.
     *
     * @param sorted rising, per step
     * @param levels probabilities, rising
     */
    static Spread of(double[][] sorted, double... levels) {
        double[] together = together(sorted);
        double[][] quantiles = new double[sorted.length][levels.length];
        for (int h = 0; h < sorted.length; h++) {
            for (int i = 0; i < levels.length; i++) {
                quantiles[h][i] = sorted[h].length >= ENOUGH
                        ? quantile(sorted[h], levels[i])
                        : Math.sqrt(h + 1.0)
                                * (together.length >= FEW ? quantile(together, levels[i]) : normal(levels[i]));
            }
        }
        return new Spread(quantiles);
    }

    /** Errors of all steps, those of step h divided by √h, as errors of a random walk grow. */
    private static double[] together(double[]... sorted) {
        double[][] scaled = sorted.clone();
        for (int h = 0; h < sorted.length; h++) {
            double growth = Math.sqrt(h + 1.0);
            scaled[h] = Arrays.stream(sorted[h]).map(e -> e / growth).toArray();
        }
        return Arrays.stream(scaled).flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    /** The quantile of a sample that covers the next value with that probability: rank p (n + 1). */
    private static double quantile(double[] sorted, double level) {
        double rank = level * (sorted.length + 1) - 1;
        int below = Math.clamp((int) Math.floor(rank), 0, sorted.length - 1);
        int above = Math.min(below + 1, sorted.length - 1);
        double share = Math.clamp(rank - below, 0, 1);
        return sorted[below] + share * (sorted[above] - sorted[below]);
    }

    private static double normal(double level) {
        int at = Arrays.binarySearch(NORMAL_LEVELS, level);
        if (at < 0) {
            throw new IllegalArgumentException("no normal quantile for " + level);
        }
        return NORMAL[at];
    }

    /**
     * Quantiles of a forecast.
     *
     * @param surprise usual surprise of the series
     * @param least    what none of them goes below
     */
    public double[][] around(double[] means, double surprise, double least) {
        double[][] around = new double[means.length][];
        for (int h = 0; h < means.length; h++) {
            double mean = means[h];
            around[h] = Arrays.stream(quantiles[Math.min(h, quantiles.length - 1)])
                    .map(q -> Math.max(least, mean + q * surprise))
                    .toArray();
        }
        return around;
    }
}
