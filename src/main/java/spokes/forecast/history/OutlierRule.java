package spokes.forecast.history;

import java.util.Arrays;

/**
 * Tells weeks of much too high sales by the modified z-score: 0.6745 (x − median) / MAD above 3.5 (Iglewicz and Hoaglin
 * 1993, "How to detect and handle outliers"), taken of the logarithms of the weeks with sales, as sizes of demand are skewed.
 * Such a week counts as the greatest value that is none (winsorizing, Dixon 1960). Weeks without a sale are no outliers, nor is a
 * week beside another one about as high: that is a change, not an accident.
 *
 * @param score the greatest score that is none
 * @param least weeks with sales that are needed
 */
record OutlierRule(double score, int least) {
    private static final double MAD_OF_NORMAL = 0.6745;
    /** A neighbor of so much of a week says that demand was high, not odd. */
    private static final double AS_HIGH = 0.5;

    /** The greatest value of a history that is no outlier; infinite where that cannot be told. */
    double limit(double... values) {
        double[] logs =
                Arrays.stream(values).filter(v -> v > 0).map(Math::log).sorted().toArray();
        if (logs.length < least) {
            return Double.POSITIVE_INFINITY;
        }
        double median = median(logs);
        double[] distances =
                Arrays.stream(logs).map(log -> Math.abs(log - median)).sorted().toArray();
        // counts vary by chance as Poisson's do: by 1 / √mean of their mean, and a history of equal ones by no less
        double mad = Math.max(median(distances), MAD_OF_NORMAL * Math.exp(-median / 2));
        return Math.exp(median + score * mad / MAD_OF_NORMAL);
    }

    /** Whether a value above the limit stands alone. */
    static boolean isAlone(int t, double... values) {
        double high = AS_HIGH * values[t];
        return !(t > 0 && values[t - 1] > high) && !(t + 1 < values.length && values[t + 1] > high);
    }

    private static double median(double... sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
