package spokes.forecast.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.forecast.history.ProductHistory;

/**
 * How other products went on after their first weeks: what a new one's few weeks are worth. Its own mean, times the growth that others had
 * after so many weeks, is drawn toward the level of products like it by Bühlmann's credibility (1967): n / (n + K), K the variance of
 * weeks within products over that of levels between them, both of logarithms, as levels are of all sizes. Products like it are those of its category, if there are enough.
 */
final class Launches {
    /** Weeks after the first known one from which a first sale is a launch. */
    private static final int SEEN = 4;
    /** Weeks after the launch that tell the level. */
    private static final int AFTER = 13;
    /** Products that speak for a category. */
    private static final int ENOUGH = 8;
    /** Products whose growth weighs as much as none. */
    private static final double PRIOR = 10;

    private final List<double[]> all = new ArrayList<>();
    private final Map<String, List<double[]>> byCategory = new HashMap<>();

    /**
     * What can be learned from some histories.
     *
     * @param weeks of the longest history
     */
    Launches(List<ProductHistory> histories, int weeks) {
        for (ProductHistory history : histories) {
            boolean isLaunch = history.size() <= weeks - SEEN;
            double[] first = history.counted();
            // one that sold nothing usual at first has no level that others could be drawn toward
            if (isLaunch && first.length >= AFTER && mean(first, 0, AFTER) > 0) {
                all.add(first);
                byCategory
                        .computeIfAbsent(history.category(), c -> new ArrayList<>())
                        .add(first);
            }
        }
    }

    /** The level of a new product, units a week. */
    double level(ProductHistory history) {
        double[] own = history.counted();
        int n = own.length;
        double mean = mean(own, 0, n);
        List<double[]> category = byCategory.getOrDefault(history.category(), List.of());
        List<double[]> peers = !history.category().isEmpty() && category.size() >= ENOUGH ? category : all;
        if (peers.size() < ENOUGH || !(mean > 0)) {
            return mean;
        }
        double[] levels =
                peers.stream().mapToDouble(p -> Math.log(mean(p, 0, AFTER))).toArray();
        double credibility = credibility(n, peers, levels);
        double peer = Arrays.stream(levels).average().orElseThrow();
        return Math.exp(credibility * Math.log(mean * growth(n)) + (1 - credibility) * peer);
    }

    /** Mean after so many weeks over the mean until then; 1 where few tell. */
    private double growth(int n) {
        double sum = PRIOR;
        double count = PRIOR;
        for (double[] launch : all) {
            int to = Math.min(launch.length, n + AFTER);
            double level = to > n ? mean(launch, 0, to) : 0;
            if (level > 0) {
                sum += mean(launch, n, to) / level;
                count += mean(launch, 0, n) / level;
            }
        }
        return sum / count;
    }

    private static double credibility(int n, List<double[]> peers, double... levels) {
        double within = 0;
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < levels.length; i++) {
            mean += levels[i] / levels.length;
            squares += levels[i] * levels[i] / levels.length;
            within += variation(peers.get(i)) / levels.length;
        }
        double between = squares - mean * mean;
        return between > 0 ? n / (n + within / between) : 0;
    }

    /** Squared variation of the weeks after a launch: about the variance of the logarithm of their mean, times their number. */
    private static double variation(double... launch) {
        double mean = mean(launch, 0, AFTER);
        double squares = 0;
        for (int t = 0; t < AFTER; t++) {
            squares += (launch[t] - mean) * (launch[t] - mean) / (AFTER - 1);
        }
        return squares / (mean * mean);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += values[t];
        }
        return to > from ? sum / (to - from) : 0;
    }
}
