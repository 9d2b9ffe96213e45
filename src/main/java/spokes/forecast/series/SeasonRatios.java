package spokes.forecast.series;

/** How far each value is from the average of the season around it: by factor or by difference. */
final class SeasonRatios {
    /** Ratios of neighboring seasons share values in their averages, so they say less than as many independent ones. */
    private static final double DEPENDENCE = 1.5;

    private final double[] values;
    private final int season;
    private final boolean isFactor;
    private final double[] sums;
    private final double[] squares;
    private final int[] counts;

    SeasonRatios(double[] values, int season, boolean isFactor) {
        this.values = values;
        this.season = season;
        this.isFactor = isFactor;
        sums = new double[season];
        squares = new double[season];
        counts = new int[season];
        for (int t = season / 2; t < values.length - season / 2; t++) {
            double average = centeredAverage(t);
            double ratio = isFactor ? values[t] / average : values[t] - average;
            sums[t % season] += ratio;
            squares[t % season] += ratio * ratio;
            counts[t % season]++;
        }
    }

    /** Average over one season around a period, half weights at both ends if it is even. */
    private double centeredAverage(int t) {
        int half = season / 2;
        double sum = 0;
        for (int i = t - half; i <= t + half; i++) {
            sum += season % 2 == 0 && (i == t - half || i == t + half) ? values[i] / 2 : values[i];
        }
        return sum / season;
    }

    Season season() {
        return Season.of(isFactor, indices());
    }

    Season shrunk() {
        double[] indices = indices();
        double neutral = isFactor ? 1 : 0;
        double share = share(spread(indices, neutral));
        for (int i = 0; i < season; i++) {
            indices[i] = neutral + share * (indices[i] - neutral);
        }
        return Season.of(isFactor, indices);
    }

    private double[] indices() {
        double[] indices = new double[season];
        double mean = 0;
        for (int i = 0; i < season; i++) {
            indices[i] = sums[i] / counts[i];
            mean += indices[i] / season;
        }
        for (int i = 0; i < season; i++) {
            indices[i] = isFactor ? indices[i] / mean : indices[i] - mean;
        }
        return indices;
    }

    /** Variance of the indices around no season. */
    private double spread(double[] indices, double neutral) {
        double spread = 0;
        for (double index : indices) {
            spread += (index - neutral) * (index - neutral) / (season - 1);
        }
        return spread;
    }

    /** What is kept of the indices, 0 to 1. */
    private double share(double spread) {
        if (spread <= 0) {
            return 0;
        }
        double error = errorVariance();
        return 1 - Math.min(1, DEPENDENCE * Math.max(1, season - 3.0) / (season - 1.0) * error / spread);
    }

    /** Variance of an index as an average of few ratios. */
    private double errorVariance() {
        double within = 0;
        double inverse = 0;
        int free = 0;
        for (int i = 0; i < season; i++) {
            double mean = sums[i] / counts[i];
            within += Math.max(0, squares[i] - counts[i] * mean * mean);
            free += counts[i] - 1;
            inverse += 1.0 / counts[i] / season;
        }
        return free > 0 ? within / free * inverse : Double.MAX_VALUE;
    }
}
