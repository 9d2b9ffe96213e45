package spokes.forecast.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.model.Progress;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSales;
import spokes.model.share.ShareRule;

/**
 * Chooses how to split demand among areas by what would have been best: weeks are held back at three times, and each way is
 * measured on them at the level of areas and of products in areas (rolling origin, Tashman 2000). One way takes another's
 * place only if it is better in the mean and at most of the times, as the differences are often smaller than chance.
 */
public final class AreaBacktest {
    private static final int TRIALS = 3;
    /** Weeks that are held back at each time. */
    private static final int HELD = 8;
    /** Weeks that must be known before. */
    private static final int KNOWN = 12;
    /** Products that speak for all. */
    private static final int MOST = 2000;
    /** Share of the error that a better way must save. */
    private static final double MARGIN = 2e-4;

    private static final double[] PRIOR_LINES = {20, 50, 100, 200, 400, 1000, 3000, 20_000};
    private static final double[] RECENCY_WEEKS = {52, 26, 13};
    private static final double[] DRIFT_WEEKS = {52, 26, 13, 8, 4};

    private final List<AreaTrial> trials;
    private final Map<AreaMethod, List<AreaScore>> known = new HashMap<>();
    private final Progress progress;

    private AreaBacktest(List<AreaTrial> trials, Progress progress) {
        this.trials = trials;
        this.progress = progress;
    }

    /**
     * The best way for these sales.
     *
     * @param missing weeks before the plan date of which not all orders are known: none of them is held back
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    public static AreaChoice choose(AreaSales sales, int missing, Progress progress) {
        int count = Math.clamp((sales.weeks() - missing - KNOWN) / HELD, 0, TRIALS);
        AreaSales sample = sales.every(Math.max(1, Math.ceilDiv(sales.products(), MOST)));
        return new AreaBacktest(
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> new AreaTrial(sample, missing + i * HELD, HELD))
                                .toList(),
                        progress)
                .choice(sample.groups() > 1);
    }

    private AreaChoice choice(boolean hasGroups) {
        AreaMethod best = trials.isEmpty() ? AreaMethod.USUAL : best(hasGroups);
        return new AreaChoice(best, trials.size(), mean(best), mean(AreaMethod.USUAL), mean(AreaMethod.RECONCILED));
    }

    /** The numbers of the rule one after the other, twice: each depends little on the others. */
    private AreaMethod best(boolean hasGroups) {
        ShareRule rule = ShareRule.USUAL;
        for (int round = 0; round < 2; round++) {
            rule = best(rule, weeks(DRIFT_WEEKS).map(rule::withDriftWeeks));
            rule = best(
                    rule,
                    IntStream.range(0, PRIOR_LINES.length)
                            .mapToObj(i -> PRIOR_LINES[i])
                            .map(rule::withPriorLines));
            rule = best(rule, weeks(RECENCY_WEEKS).map(rule::withRecencyWeeks));
            rule = hasGroups ? best(rule, Stream.of(false, true).map(rule::withGroups)) : rule;
        }
        AreaMethod smoothed = AreaMethod.of(rule);
        return isBetter(AreaMethod.RECONCILED, smoothed) ? AreaMethod.RECONCILED : smoothed;
    }

    private static Stream<OptionalDouble> weeks(double... weeks) {
        return Stream.concat(
                Stream.of(OptionalDouble.empty()),
                IntStream.range(0, weeks.length).mapToObj(i -> OptionalDouble.of(weeks[i])));
    }

    private ShareRule best(ShareRule rule, Stream<ShareRule> others) {
        return others.map(AreaMethod::of)
                .reduce(AreaMethod.of(rule), (best, other) -> isBetter(other, best) ? other : best)
                .rule();
    }

    private boolean isBetter(AreaMethod method, AreaMethod other) {
        List<AreaScore> scores = scores(method);
        List<AreaScore> others = scores(other);
        double[] ratios = IntStream.range(0, scores.size())
                .mapToDouble(i -> scores.get(i).relativeTo(others.get(i)))
                .toArray();
        long better =
                IntStream.range(0, ratios.length).filter(i -> ratios[i] < 1).count();
        return IntStream.range(0, ratios.length)
                                .mapToDouble(i -> ratios[i])
                                .average()
                                .orElse(1)
                        < 1 - MARGIN
                && 2 * better > ratios.length;
    }

    private List<AreaScore> scores(AreaMethod method) {
        List<AreaScore> scores = known.get(method);
        if (scores == null) {
            if (!progress.report(-1, "comparing ways to split demand among areas")) {
                throw new CancellationException("the forecast was cancelled");
            }
            scores = trials.stream().map(trial -> trial.score(method)).toList();
            known.put(method, scores);
        }
        return scores;
    }

    private AreaScore mean(AreaMethod method) {
        return new AreaScore(mean(method, AreaScore::ofPairs), mean(method, AreaScore::ofAreas));
    }

    private double mean(AreaMethod method, Function<AreaScore, Double> part) {
        return scores(method).stream().mapToDouble(part::apply).average().orElse(0);
    }
}
