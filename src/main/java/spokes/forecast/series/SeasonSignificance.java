package spokes.forecast.series;

/**
 * Whether a history repeats itself by season: the autocorrelation at the season's lag against its 90 % limit (Bartlett's
 * variance), the test that Theta used in the M3 competition (Assimakopoulos and Nikolopoulos 2000, section 4).
 */
public final class SeasonSignificance {
    private static final double LIMIT_90 = 1.645;

    private SeasonSignificance() {}

    /** Whether the season is there; never with fewer than two whole seasons and a bit. */
    public static boolean isSeasonal(double[] values, int season) {
        if (season < 2 || values.length < 2 * season + 2) {
            return false;
        }
        double[] correlations = correlations(values, season);
        double sum = 0;
        for (int lag = 1; lag < season; lag++) {
            sum += correlations[lag] * correlations[lag];
        }
        return Math.abs(correlations[season]) > LIMIT_90 * Math.sqrt((1 + 2 * sum) / values.length);
    }

    /** Autocorrelations at lags 0 to {@code most}; all 0 for a constant. */
    public static double[] correlations(double[] values, int most) {
        int n = values.length;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        double[] sums = new double[most + 1];
        for (int lag = 0; lag <= Math.min(most, n - 1); lag++) {
            for (int t = lag; t < n; t++) {
                sums[lag] += (values[t] - mean) * (values[t - lag] - mean);
            }
        }
        double whole = sums[0];
        for (int lag = 0; lag <= most; lag++) {
            sums[lag] = whole > 0 ? sums[lag] / whole : 0;
        }
        return sums;
    }
}
