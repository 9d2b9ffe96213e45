package spokes.forecast.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Learns from all histories of a group at once how demand goes on after a past like this one: boosted trees on the
 * features of a past, trained at earlier times of every history. One global model instead of one for each series, as the
 * field's competitions found best for sporadic demand (Makridakis, Spiliotis and Assimakopoulos 2022).
 */
public final class DemandLearner {
    private static final int MOST_ROWS = 30_000;
    private static final int LEAST_ROWS = 400;
    private static final int LEAST_HISTORY = 6;
    private static final int ORIGINS = 12;
    /** Price per unit of demand of the second model, in units of the mean loss per unit. */
    private static final double PRICE = 0.3;

    private static final int ROUNDS = 150;
    private static final int DEPTH = 3;
    private static final double RATE = 0.1;

    private final int ahead;
    private final BoostedTrees free;
    private final BoostedTrees priced;

    private DemandLearner(int ahead, BoostedTrees free, BoostedTrees priced) {
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
        List<Example> examples = examples(histories, season, ahead);
        if (examples.size() < LEAST_ROWS) {
            return Optional.empty();
        }
        Binned table = Binned.of(examples.stream().map(Example::features).toArray(double[][]::new));
        double levels = examples.stream().mapToDouble(Example::level).sum();
        double losses =
                examples.stream().mapToDouble(e -> e.level() / e.scale()).sum();
        BoostedTrees.Growth growth = new BoostedTrees.Growth(ROUNDS, DEPTH, Math.max(20, examples.size() / 300), RATE);
        return Optional.of(new DemandLearner(
                ahead,
                BoostedTrees.fit(table, new RootLoss(examples, 0), 1, growth),
                BoostedTrees.fit(table, new RootLoss(examples, PRICE * losses / levels), 1, growth)));
    }

    private static List<Example> examples(List<double[]> histories, int season, int ahead) {
        int step = Math.max(1, ahead / 6);
        int stride = Math.max(1, Math.ceilDiv(histories.size() * ORIGINS, MOST_ROWS));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < histories.size(); i += stride) {
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
        double[] low = new double[pasts.size()];
        double[] high = new double[pasts.size()];
        double lowSum = 0;
        double highSum = 0;
        for (int i = 0; i < low.length; i++) {
            Past past = pasts.get(i);
            low[i] = past.isTelling() ? Math.max(0, free.predict(past.features(ahead))) * past.level() : past.level();
            high[i] =
                    past.isTelling() ? Math.max(0, priced.predict(past.features(ahead))) * past.level() : past.level();
            lowSum += low[i];
            highSum += high[i];
        }
        double share = highSum > lowSum ? Math.clamp((sum - lowSum) / (highSum - lowSum), 0, 2) : 0;
        double reached = lowSum + share * (highSum - lowSum);
        double factor = reached > 0 ? sum / reached : 1;
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.max(0, factor * (low[i] + share * (high[i] - low[i])));
        }
        return low;
    }
}
