package spokes.model.demand;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** What will be asked for, step by step, how sure that is, how it was found and how good that was before. Immutable. */
public final class DemandForecast {
    private static final double[] LEVELS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99};
    private static final int LOW_95 = 0;
    private static final int LOW_80 = 1;
    private static final int HIGH_80 = 5;
    private static final int HIGH_95 = 7;

    private final String id;
    private final Basis basis;
    private final double[] means;
    private final double[][] quantiles;

    /**
     * How a forecast was found.
     *
     * @param method    in plain words
     * @param accuracy  of this way of forecasting on the ends of the history that were held back
     * @param reference the same of the seasonal naive forecast
     */
    public record Basis(String method, Accuracy accuracy, Accuracy reference) {
        public Basis {
            requireNonNull(method, "method");
        }

        /** The same where the unit of demand is another one. */
        public Basis times(double unit) {
            return new Basis(method, accuracy.times(unit), reference.times(unit));
        }

        /** Whether it was better than the seasonal naive forecast where both were tried. */
        public boolean beatsReference() {
            return accuracy.absoluteError() < reference.absoluteError();
        }
    }

    /**
     * A forecast.
     *
     * @param means     per step, finite; copied
     * @param quantiles per step, in the order of {@link #levels()}, not falling; copied
     */
    public DemandForecast(String id, Basis basis, double[] means, double[]... quantiles) {
        this.id = requireNonNull(id, "id");
        this.basis = requireNonNull(basis, "basis");
        this.means = means.clone();
        this.quantiles = new double[quantiles.length][];
        for (int h = 0; h < means.length; h++) {
            this.quantiles[h] = quantiles[h].clone();
            if (!Double.isFinite(means[h]) || !Arrays.stream(quantiles[h]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("series %s: step %d is not finite".formatted(id, h + 1));
            }
        }
    }

    /** The probabilities that quantiles are given for, rising. */
    public static double[] levels() {
        return LEVELS.clone();
    }

    /** Whose forecast it is. */
    public String id() {
        return id;
    }

    /** How it was found. */
    public Basis basis() {
        return basis;
    }

    /** Steps ahead. */
    public int horizon() {
        return means.length;
    }

    /**
     * The mean of a step.
     *
     * @param step 1 is the period after the last known one
     */
    public double mean(int step) {
        return means[step - 1];
    }

    /** A copy of all means. */
    public double[] means() {
        return means.clone();
    }

    /** What is not exceeded with a probability of 2.5 %. */
    public double low95(int step) {
        return quantiles[step - 1][LOW_95];
    }

    /** What is not exceeded with a probability of 10 %. */
    public double low80(int step) {
        return quantiles[step - 1][LOW_80];
    }

    /** What is not exceeded with a probability of 90 %. */
    public double high80(int step) {
        return quantiles[step - 1][HIGH_80];
    }

    /** What is not exceeded with a probability of 97.5 %. */
    public double high95(int step) {
        return quantiles[step - 1][HIGH_95];
    }

    /**
     * What is not exceeded with a probability, between the nearest two of {@link #levels()}.
     *
     * @param probability 0.025 to 0.99; beyond, the outermost is given
     */
    public double quantile(int step, double probability) {
        double[] row = quantiles[step - 1];
        int above = 0;
        while (above < LEVELS.length && LEVELS[above] < probability) {
            above++;
        }
        if (above == 0 || above == LEVELS.length) {
            return row[Math.min(above, LEVELS.length - 1)];
        }
        double share = (probability - LEVELS[above - 1]) / (LEVELS[above] - LEVELS[above - 1]);
        return row[above - 1] + share * (row[above] - row[above - 1]);
    }
}
