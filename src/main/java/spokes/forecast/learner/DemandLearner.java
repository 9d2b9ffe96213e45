package spokes.forecast.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Learns from all histories of a group at once how demand goes on after a past like this one: boosted trees on the
 * features of a past, trained at earlier times of every history. One global model instead of one for each series, as the
 * field's competitions found best for sporadic demand (Makridakis, Spiliotis and Assimakopoulos 2022).
 */
public final class DemandLearner {
    private static final int MOST_ROWS = 100_000;
    private static final int LEAST_ROWS = 400;
    private static final int LEAST_HISTORY = 6;
    private static final int ORIGINS = 12;
    /** Prices per unit of demand of further models, in units of the mean loss per unit; what they say is averaged. */
    private static final double[] PRICES = {0.1, 0.3};

    /** Histories between two looks whether the work is still wanted. */
    private static final int AT_ONCE = 1_000;

    private static final int ROUNDS = 80;
    private static final int DEPTH = 4;
    private static final double RATE = 0.1;

    private final int ahead;
    private final BoostedTrees free;
    private final List<BoostedTrees> priced;

    private DemandLearner(int ahead, BoostedTrees free, List<BoostedTrees> priced) {
        this.ahead = ahead;
        this.free = free;
        this.priced = priced;
    }

    /**
     * Trains on histories; nothing if they say too little.
     *
     * @param histories each at least one value, none negative
     * @param season    periods of a season, 1 if there is none
     * @param ahead     steps ahead, of which the mean is learned
     */
    public static Optional<DemandLearner> train(List<double[]> histories, int season, int ahead) {
        return train(histories, season, ahead, () -> {});
    }

    /**
     * The same.
     *
     * @param often runs again and again; may throw, if the work is no longer wanted
     */
    public static Optional<DemandLearner> train(List<double[]> histories, int season, int ahead, Runnable often) {
        List<Example> examples = examples(histories, season, ahead, often);
        if (examples.size() < LEAST_ROWS) {
            return Optional.empty();
        }
        Binned table = Binned.of(examples.stream().map(Example::features).toArray(double[][]::new));
        double levels = examples.stream().mapToDouble(Example::level).sum();
        double losses =
                examples.stream().mapToDouble(e -> e.level() / e.scale()).sum();
        BoostedTrees.Growth growth = new BoostedTrees.Growth(ROUNDS, DEPTH, Math.max(20, examples.size() / 600), RATE);
        return Optional.of(new DemandLearner(
                ahead,
                BoostedTrees.fit(table, new RootLoss(examples, 0), 1, growth, often),
                Arrays.stream(PRICES)
                        .mapToObj(price -> BoostedTrees.fit(
                                table, new RootLoss(examples, price * losses / levels), 1, growth, often))
                        .toList()));
    }

    private static List<Example> examples(List<double[]> histories, int season, int ahead, Runnable often) {
        int step = Math.max(1, ahead / 6);
        int stride = Math.max(1, Math.ceilDiv(histories.size() * ORIGINS, MOST_ROWS));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < histories.size(); i += stride) {
            if (i / stride % AT_ONCE == 0) {
                often.run();
            }
            double[] values = histories.get(i);
            int least = Math.max(LEAST_HISTORY, values.length / 3);
            for (int k = 0; k < ORIGINS; k++) {
                int origin = values.length - ahead - k * step;
                if (origin < least) {
                    break;
                }
                Past past = new Past(values, origin, season);
                if (past.isTelling()) {
                    examples.add(new Example(past, values, origin, ahead));
                }
            }
        }
        return examples;
    }

    /**
     * The mean demand of the steps ahead for each past, all together of a given sum.
     *
     * @param sum what they add up to, unless all are 0
     */
    public double[] levels(List<Past> pasts, double sum) {
        return levels(pasts, sum, () -> {});
    }

    /**
     * The same.
     *
     * @param often runs again and again; may throw, if the work is no longer wanted
     */
    public double[] levels(List<Past> pasts, double sum, Runnable often) {
        double[] low = new double[pasts.size()];
        double[][] high = new double[priced.size()][pasts.size()];
        for (int from = 0; from < low.length; from += AT_ONCE) {
            often.run();
            IntStream.range(from, Math.min(low.length, from + AT_ONCE))
                    .parallel()
                    .forEach(i -> predict(i, pasts.get(i), low, high));
        }
        double[] levels = new double[low.length];
        for (double[] row : high) {
            double[] reached = reached(sum, low, row);
            for (int i = 0; i < levels.length; i++) {
                levels[i] += reached[i] / priced.size();
            }
        }
        return levels;
    }

    /** Levels on the way from low ones to high ones that have a sum, as near as that way comes to it, then scaled. */
    private static double[] reached(double sum, double[] low, double... high) {
        double lowSum = Arrays.stream(low).sum();
        double highSum = Arrays.stream(high).sum();
        double share = highSum > lowSum ? Math.clamp((sum - lowSum) / (highSum - lowSum), 0, 2) : 0;
        double between = lowSum + share * (highSum - lowSum);
        double factor = between > 0 ? sum / between : 1;
        double[] levels = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            levels[i] = Math.max(0, factor * (low[i] + share * (high[i] - low[i])));
        }
        return levels;
    }

    private void predict(int i, Past past, double[] low, double[][] high) {
        double[] features = past.isTelling() ? past.features(ahead) : new double[0];
        low[i] = level(free, past, features);
        for (int k = 0; k < high.length; k++) {
            high[k][i] = level(priced.get(k), past, features);
        }
    }

    private static double level(BoostedTrees trees, Past past, double... features) {
        return past.isTelling() ? Math.max(0, trees.predict(features)) * past.level() : past.level();
    }
}
