package spokes.forecast.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Histories that end with the same week, and a profile of what they sell together. */
final class YearPanel {
    /** Weeks from which a year can be told from a trend. */
    static final int LEAST_WEEKS = 60;
    /** Share of the histories that reach back to where their sum begins. */
    private static final double REACHING = 0.15;
    /** So many, at least. */
    private static final int LEAST_REACHING = 12;
    /** Weeks that tell a level: a quarter. */
    private static final int LEVEL_WEEKS = 13;
    /** Histories that errors are measured on. */
    private static final int SAMPLE = 1_500;

    private final List<double[]> histories;

    YearPanel(List<double[]> histories) {
        this.histories = List.copyOf(histories);
    }

    /**
     * The profile of the histories without their last weeks.
     *
     * @param end   the first day after the last week of the whole histories
     */
    YearProfile profile(LocalDate end, int without) {
        double[] sums = sums(without);
        if (sums.length < LEAST_WEEKS) {
            return YearProfile.FLAT;
        }
        LocalDate first = end.minusWeeks((long) without + sums.length);
        return new YearFit(sums, first).profile();
    }

    /** What is sold together, each product by the root of its level, so that the largest do not speak for all. */
    private double[] sums(int without) {
        int[] sizes = histories.stream()
                .mapToInt(h -> Math.max(0, h.length - without))
                .sorted()
                .toArray();
        int reaching = Math.min(sizes.length, Math.max(LEAST_REACHING, (int) (REACHING * sizes.length)));
        int length = sizes.length == 0 ? 0 : sizes[sizes.length - reaching];
        double[] sums = new double[length];
        for (double[] history : histories) {
            int size = history.length - without;
            double level = size < length ? 0 : mean(history, size - length, size);
            for (int t = 0; level > 0 && t < length; t++) {
                sums[t] += history[size - length + t] / Math.sqrt(level);
            }
        }
        double least = Arrays.stream(sums).filter(s -> s > 0).min().orElse(1) / 2;
        return Arrays.stream(sums).map(s -> Math.max(s, least)).toArray();
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int t = Math.max(0, from); t < to; t++) {
            sum += values[t];
        }
        return to > from ? sum / (to - Math.max(0, from)) : 0;
    }

    /** Longest history without its last weeks. */
    int weeks(int without) {
        return histories.stream().mapToInt(h -> h.length).max().orElse(0) - without;
    }

    /**
     * How wrong a level of the last quarter is with a profile over the weeks that were left out: mean absolute errors in
     * units of the levels, summed up.
     */
    double error(LocalDate end, int without, int ahead, YearProfile profile) {
        LocalDate from = end.minusWeeks((long) without + LEVEL_WEEKS);
        double[] factors = profile.factors(from, LEVEL_WEEKS + ahead);
        int stride = Math.ceilDiv(histories.size(), SAMPLE);
        double sum = 0;
        for (int i = 0; i < histories.size(); i += stride) {
            sum += error(histories.get(i), without, ahead, factors);
        }
        return sum;
    }

    private static double error(double[] history, int without, int ahead, double... factors) {
        int size = history.length - without;
        double usual = size < LEVEL_WEEKS ? 0 : mean(history, 0, size);
        if (usual <= 0) {
            return 0;
        }
        double level = 0;
        for (int t = 0; t < LEVEL_WEEKS; t++) {
            level += history[size - LEVEL_WEEKS + t] / factors[t] / LEVEL_WEEKS;
        }
        double sum = 0;
        for (int h = 0; h < ahead; h++) {
            sum += Math.abs(level * factors[LEVEL_WEEKS + h] - history[size + h]) / usual / ahead;
        }
        return sum;
    }
}
