package spokes.forecast.group;

import java.util.Arrays;
import java.util.List;

/**
 * What all series of a group do together: their sum by period, in units of its mean, drawn toward 1 by how much of its
 * variance chance alone would give (Stein's shrinkage): of few or independent series it says nothing, of thousands that share
 * a trend, holidays and seasons nearly all. Periods count back from the end, as that is what histories have in common.
 */
final class GroupIndex {
    /** How far one earlier season is believed to come again, where it is no chance. */
    private static final double AGAIN = 0.6;
    /** Seasons that the trend under an earlier one is taken from. */
    private static final int SEASONS = 2;

    /** Part of the sum from which a series is all of it, as far as can be told. */
    private static final double ALL = 1 - 1e-9;

    private final double[] sums;
    private final double mean;
    private final double share;

    private GroupIndex(double[] sums, double mean, double share) {
        this.sums = sums;
        this.mean = mean;
        this.share = share;
    }

    /**
     * The index of histories.
     *
     * @param length periods that it speaks of; shorter histories are left out
     */
    static GroupIndex of(List<double[]> histories, int length) {
        List<double[]> members = histories.stream()
                .filter(history -> history.length >= length)
                .map(history -> Arrays.copyOfRange(history, history.length - length, history.length))
                .toList();
        double[] sums = new double[length];
        for (double[] history : members) {
            for (int t = 0; t < length; t++) {
                sums[t] += history[t];
            }
        }
        double mean = Arrays.stream(sums).average().orElse(0);
        return new GroupIndex(sums, mean, mean > 0 ? share(members, sums, mean) : 0);
    }

    /**
     * 1 − the variance of a sum of independent series with these deviations / that of the sums; a series deviates from what the
     * others let expect of it, as it would follow a sum that is mostly itself: h − p / (1 − p) · (S − h) = (h − p S) / (1 − p).
     */
    private static double share(List<double[]> histories, double[] sums, double mean) {
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double chance = 0;
        for (double[] history : histories) {
            double part = Arrays.stream(history).average().orElse(0) / mean;
            if (part > ALL) {
                return 0;
            }
            for (int t = 0; t < sums.length; t++) {
                double off = (history[t] - part * sums[t]) / (1 - part);
                chance += off * off;
            }
        }
        return squares > 0 ? Math.max(0, 1 - chance / squares) : 0;
    }

    /** What the group sold in each of these periods. */
    double[] sums() {
        return sums.clone();
    }

    /** A history without what the group did together. */
    double[] without(double... history) {
        double[] own = history.clone();
        for (int back = 1; back <= Math.min(sums.length, own.length); back++) {
            double sum = sums[sums.length - back];
            if (sum > 0) {
                own[own.length - back] /= 1 + share * (sum / mean - 1);
            }
        }
        return own;
    }

    /**
     * What the steps ahead are likely to be of the group's trend, by what the same periods were a season ago. A history of two
     * seasons of a stated length tells more than that and is left to others: then 1.
     *
     * @param season         periods of a season, 1 if there is none stated
     * @param unstatedSeason periods of it then; below 2 if that is not known: then 1 too
     */
    double[] asSeasonAgo(int season, int unstatedSeason, int horizon) {
        double[] steps = new double[horizon];
        Arrays.fill(steps, 1);
        int lag = season > 1 ? season : unstatedSeason;
        boolean isKnown = season > 1 && sums.length >= 2 * season;
        if (lag < 2 || sums.length < lag || isKnown || !(mean > 0)) {
            return steps;
        }
        Line trend = Line.of(Arrays.copyOfRange(sums, Math.max(0, sums.length - SEASONS * lag), sums.length));
        for (int h = 0; h < horizon; h++) {
            int back = lag - h % lag;
            double usual = Math.max(mean / 4, trend.atFromEnd(back));
            steps[h] = 1 + AGAIN * share * (sums[sums.length - back] / usual - 1);
        }
        return steps;
    }

    /** A straight line of least squares. */
    private record Line(double end, double slope) {
        static Line of(double... values) {
            int n = values.length;
            double mean = Arrays.stream(values).average().orElse(0);
            double moment = 0;
            double spread = 0;
            for (int t = 0; t < n; t++) {
                double x = t - (n - 1) / 2.0;
                moment += x * (values[t] - mean);
                spread += x * x;
            }
            double slope = spread > 0 ? moment / spread : 0;
            return new Line(mean + slope * (n + 1) / 2.0, slope);
        }

        /** Its value so many periods before the one after the last. */
        double atFromEnd(int back) {
            return end - slope * back;
        }
    }
}
