package spokes.forecast.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.forecast.history.Histories;
import spokes.forecast.history.ProductHistory;
import spokes.forecast.history.Watch;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;

/** Forecasts all products with a history. Pure: the same histories give the same forecast. */
public final class ProductForecaster {
    /** Longest look ahead, in weeks: ten years. */
    public static final int MOST_WEEKS = 522;

    private final Histories histories;
    private final int weeks;
    private final int times;

    /**
     * A forecaster of some histories.
     *
     * @param weeks weeks from the plan date on, from 1 to {@link #MOST_WEEKS}
     * @param times earlier times at most that it is tried at
     */
    public ProductForecaster(Histories histories, int weeks, int times) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("%d weeks: from 1 to %d".formatted(weeks, MOST_WEEKS));
        }
        this.histories = histories;
        this.weeks = weeks;
        this.times = times;
    }

    /**
     * Forecasts.
     *
     * @throws Refused if no product has a whole week of orders
     * @throws java.util.concurrent.CancellationException if the progress says that the work is no longer wanted
     */
    public ForecastRun run(Progress progress) throws Refused {
        if (histories.products().isEmpty()) {
            throw new Refused(
                    "there is no whole week of orders before %s to forecast from: demand stays as orders suggest"
                            .formatted(histories.planDate()));
        }
        int ahead = weeks + histories.span().missing();
        Backtest backtest = new Backtest(histories, ahead, times);
        double parts = backtest.times() + 1.0;
        for (int time = 0; time < backtest.times(); time++) {
            double from = time / parts;
            backtest.run((share, what) ->
                    progress.report(from + Math.max(0, share) / parts, "trying on weeks held back: " + what));
        }
        double last = backtest.times() / parts;
        List<@Nullable Opinions> opinions = new Moment(histories.products(), histories.end(), histories.rules(), ahead)
                .opinions((share, what) -> progress.report(last + Math.max(0, share) / parts, what));
        return new Draft(backtest, opinions, new Watch(progress, 1, "putting it together")).run();
    }

    /** What is put together of opinions and what earlier times teach. */
    private final class Draft {
        private final Backtest backtest;
        private final List<@Nullable Opinions> opinions;
        private final Lesson lesson;
        private final Map<Integer, Score> scores = new TreeMap<>();
        private final List<ProductForecast> products = new ArrayList<>();
        private final List<ForecastWeek> rates = new ArrayList<>();
        private final Map<ForecastKind, Integer> kinds = new EnumMap<>(ForecastKind.class);
        private final Map<String, Integer> ways = new TreeMap<>();
        private final Watch watch;
        private Score overall = Score.NONE;

        Draft(Backtest backtest, List<@Nullable Opinions> opinions, Watch watch) {
            this.watch = watch;
            this.backtest = backtest;
            this.opinions = opinions;
            this.lesson = new Lesson(backtest.trials(), backtest.times(), watch);
            for (int time = 0; time < backtest.times(); time++) {
                Lesson others = backtest.times() == 1
                        ? lesson
                        : new Lesson(backtest.besides(time), backtest.times() - 1, watch);
                for (Trial trial : backtest.at(time)) {
                    watch.step();
                    Score score = Score.of(trial, others);
                    overall = overall.plus(score);
                    scores.merge(trial.product, score, Score::plus);
                }
            }
        }

        ForecastRun run() {
            for (int i = 0; i < opinions.size(); i++) {
                Opinions own = opinions.get(i);
                watch.step();
                if (own != null) {
                    add(i, histories.products().get(i), own);
                }
            }
            OverallScore score = new OverallScore(
                    backtest.times(),
                    backtest.weeks(),
                    overall.own(),
                    overall.naive(),
                    overall.recent(),
                    overall.coverage80(),
                    overall.coverage95());
            return new ForecastRun(weeks, products, rates, score, kinds, ways, histories);
        }

        private void add(int product, ProductHistory history, Opinions own) {
            double[] weights = lesson.weights(product, own);
            Score score = scores.getOrDefault(product, Score.NONE);
            for (int week = 0; week < weeks; week++) {
                rates.add(rate(history, own, week, weights));
            }
            kinds.merge(own.kind, 1, Integer::sum);
            ways.merge(MethodWords.way(own.kind, lesson.choice(product)), 1, Integer::sum);
            products.add(new ProductForecast(
                    history.product(),
                    MethodWords.of(own, lesson.choice(product), weights),
                    Optional.of(own.kind),
                    Optional.of(histories.planDate()),
                    history.size(),
                    rounded(ForecastScore.of(score.own().sums())),
                    Digits.rounded(score.own().bias()),
                    rounded(ForecastScore.of(score.naive().sums())),
                    Digits.rounded(score.coverage80()),
                    Digits.rounded(score.coverage95()),
                    OptionalDouble.of(Digits.rounded(Spreads.perWeek(own, score, lesson, weights))),
                    ""));
        }

        private ForecastWeek rate(ProductHistory history, Opinions own, int week, double... weights) {
            int at = week + histories.span().missing();
            double mean = own.mean(at, weights);
            return new ForecastWeek(
                    history.product(),
                    OptionalInt.of(week),
                    Digits.perDay(mean),
                    limit(own, at, Opinions.LOW_80, mean),
                    limit(own, at, Opinions.HIGH_80, mean),
                    limit(own, at, Opinions.LOW_95, mean),
                    limit(own, at, Opinions.HIGH_95, mean));
        }

        private OptionalDouble limit(Opinions own, int week, int limit, double mean) {
            return OptionalDouble.of(Digits.perDay(lesson.limit(own, week, limit, mean)));
        }

        private static ForecastScore rounded(ForecastScore score) {
            return new ForecastScore(
                    Digits.rounded(score.wape()), Digits.rounded(score.mase()), Digits.rounded(score.rmsse()));
        }
    }
}
