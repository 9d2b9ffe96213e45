package spokes.forecast.interval;

import java.util.Arrays;

/**
 * Errors of forecasts on held-back values, per step, each in units of what surprises are usual in its series. Pooled over
 * a group of series, their quantiles are what the next errors will keep to (split conformal prediction, Vovk et al. 2005).
 */
public final class Residuals {
    private final double[][] byStep;
    private final int[] counts;
    private final boolean isSymmetric;

    /**
     * Nothing known yet.
     *
     * @param isSymmetric whether errors up and down are taken for alike, as where histories share a trend that may turn
     */
    public Residuals(int horizon, boolean isSymmetric) {
        byStep = new double[horizon][16];
        counts = new int[horizon];
        this.isSymmetric = isSymmetric;
    }

    /** Adds actual − forecast of the first steps, divided by the usual surprise; nothing if that is not above 0. */
    public void add(double[] forecast, double[] actual, double surprise) {
        for (int h = 0; h < actual.length && surprise > 0; h++) {
            double ratio = (actual[h] - forecast[h]) / surprise;
            put(h, ratio);
            if (isSymmetric) {
                put(h, -ratio);
            }
        }
    }

    private void put(int h, double ratio) {
        if (counts[h] == byStep[h].length) {
            byStep[h] = Arrays.copyOf(byStep[h], 2 * counts[h]);
        }
        byStep[h][counts[h]++] = ratio;
    }

    /** Their quantiles. */
    public Spread spread(double... levels) {
        double[][] sorted = new double[byStep.length][];
        for (int h = 0; h < sorted.length; h++) {
            sorted[h] = Arrays.copyOf(byStep[h], counts[h]);
            Arrays.sort(sorted[h]);
        }
        return Spread.of(sorted, levels);
    }
}
