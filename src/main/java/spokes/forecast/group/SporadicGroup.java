package spokes.forecast.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import spokes.forecast.intermittent.Croston;
import spokes.forecast.intermittent.Imapa;
import spokes.forecast.intermittent.Tsb;
import spokes.forecast.interval.Residuals;
import spokes.forecast.interval.Spread;
import spokes.forecast.learner.DemandLearner;
import spokes.forecast.learner.Past;
import spokes.forecast.method.Combination;
import spokes.forecast.method.Method;
import spokes.forecast.method.MovingAverage;
import spokes.forecast.method.SeasonalNaive;
import spokes.forecast.series.Scale;
import spokes.model.demand.Accuracy;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/**
 * Series of one season and horizon of which many sell nothing in many periods: a learner over all of them says how much
 * each will sell in the mean of the steps ahead, after what they all did together ({@link GroupIndex}) is taken out; their sum says the
 * trend and the season. Where the methods for steady demand
 * were about as good on what was held back, both are mixed.
 */
public final class SporadicGroup {
    private static final int LEAST_HISTORY = 6;
    /** Series between two looks whether the work is still wanted. */
    private static final int AT_ONCE = 1_000;
    /** Error of the methods for steady demand, in units of the learner's, from which they are left out. */
    private static final double WORSE = 1.03;

    private static final Method FEW = new Combination(
            "mean of sporadic methods",
            List.of(new MovingAverage(12), new Tsb(0.1, 0.1), new Croston(0.1, /* isCorrected= */ true), new Imapa()));

    private final List<DemandSeries> series;
    private final boolean isFast;
    private final int season;
    private final int unstatedSeason;
    private final int horizon;

    /**
     * A group of series that are nowhere negative.
     *
     * @param isFast         whether to save time: no look at what the methods for steady demand say
     * @param unstatedSeason periods of a season where none is stated; 0 if that is not known
     */
    public SporadicGroup(List<DemandSeries> series, boolean isFast, int unstatedSeason) {
        this.series = List.copyOf(series);
        this.isFast = isFast;
        this.season = series.getFirst().season();
        this.unstatedSeason = unstatedSeason;
        this.horizon = series.getFirst().horizon();
    }

    /** Forecasts in the order of the series. */
    public List<DemandForecast> forecasts(Work work) {
        List<double[]> cut = series.stream()
                .map(s -> s.values())
                .map(v -> Arrays.copyOf(v, v.length - held(v.length)))
                .toList();
        Means before = means(cut, work);
        work.report(series.size(), "learning from earlier times");
        List<double[]> steady = isFast ? before.steps : steady(cut, work);
        double share = isFast ? 0 : share(cut, before, steady);
        before = before.mixed(share, () -> steady);
        List<double[]> whole = series.stream().map(DemandSeries::values).toList();
        Means now = means(whole, work).mixed(share, () -> steady(whole, work));
        work.report(series.size(), "learning");
        Residuals residuals = new Residuals(horizon, /* isSymmetric= */ false);
        List<DemandForecast.Basis> bases = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            bases.add(basis(i, now.method, cut.get(i), before.steps.get(i), residuals));
            if (i % AT_ONCE == 0) {
                work.report(0, "forecasting");
            }
        }
        Spread spread = residuals.spread(DemandForecast.levels());
        return work.each(series.size(), "forecasting", i -> {
            Past past = new Past(series.get(i).values(), series.get(i).size(), season);
            double[] means = now.steps.get(i);
            return new DemandForecast(
                    series.get(i).id(), bases.get(i), means, spread.around(means, past.surprise(), 0));
        });
    }

    /** Periods that are held back of a history. */
    private int held(int length) {
        return Math.max(0, Math.min(horizon, length - LEAST_HISTORY));
    }

    private DemandForecast.Basis basis(int i, String method, double[] history, double[] means, Residuals residuals) {
        double[] actual = actual(i, history);
        if (actual.length == 0) {
            return new DemandForecast.Basis(method, Accuracy.NONE, Accuracy.NONE);
        }
        double[] forecast = Arrays.copyOf(means, actual.length);
        residuals.add(forecast, actual, new Past(history, history.length, season).surprise());
        int lag = history.length > season + 1 ? season : 1;
        double absolute = Scale.absolute(history, lag);
        double squared = Scale.squared(history);
        double[] naive = new SeasonalNaive().forecast(history, season, actual.length);
        return new DemandForecast.Basis(
                method,
                Accuracy.of(forecast, actual, absolute, squared),
                Accuracy.of(naive, actual, absolute, squared));
    }

    private Means means(List<double[]> histories, Work work) {
        Runnable often = () -> work.report(0, "learning");
        GroupIndex index = GroupTotal.index(histories);
        List<double[]> own = histories.stream().map(index::without).toList();
        Optional<DemandLearner> learner = DemandLearner.train(own, season, horizon, often);
        if (learner.isEmpty()) {
            return new Means(
                    FEW.name(),
                    histories.stream()
                            .map(h -> FEW.forecast(h, season, horizon))
                            .toList());
        }
        GroupTotal total = GroupTotal.of(histories, index, season, unstatedSeason, horizon);
        List<Past> pasts = work.part().each(own.size(), "learning", i -> {
            double[] history = own.get(i);
            return new Past(history, history.length, season);
        });
        double sum = total.mean()
                * histories.stream()
                        .mapToDouble(h -> new Past(h, h.length, season).level())
                        .sum();
        double[] levels = learner.get().levels(pasts, sum, often);
        return new Means(
                "learner over all series",
                Arrays.stream(levels).mapToObj(total::spread).toList());
    }

    /** What the methods for steady demand say. */
    private List<double[]> steady(List<double[]> histories, Work work) {
        List<DemandSeries> known = IntStream.range(0, histories.size())
                .mapToObj(i -> new DemandSeries(series.get(i).id(), histories.get(i), season, horizon))
                .toList();
        return new SteadyGroup(known, /* isFast= */ true)
                .forecasts(work.part()).stream().map(DemandForecast::means).toList();
    }

    /** How far the methods for steady demand are mixed in: by half where they were as good on what was held back. */
    private double share(List<double[]> cut, Means before, List<double[]> steady) {
        double own = 0;
        double other = 0;
        for (int i = 0; i < steady.size(); i++) {
            own += error(i, cut.get(i), before.steps.get(i));
            other += error(i, cut.get(i), steady.get(i));
        }
        return own > 0 ? Math.clamp((WORSE - other / own) / (WORSE - 1), 0, 1) / 2 : 0;
    }

    /** Root mean squared scaled error on what was held back. */
    private double error(int i, double[] history, double... means) {
        double[] actual = actual(i, history);
        return Accuracy.of(Arrays.copyOf(means, actual.length), actual, 0, Scale.squared(history))
                .rmsse()
                .orElse(0);
    }

    /** What was held back. */
    private double[] actual(int i, double... history) {
        return Arrays.copyOfRange(
                series.get(i).values(), history.length, series.get(i).size());
    }

    private record Means(String method, List<double[]> steps) {
        /** These, a share of others mixed in. */
        Means mixed(double share, Supplier<List<double[]>> others) {
            if (share <= 0) {
                return this;
            }
            List<double[]> other = others.get();
            return new Means(
                    method + " and middle of methods",
                    IntStream.range(0, steps.size())
                            .mapToObj(i -> mixed(share, steps.get(i), other.get(i)))
                            .toList());
        }

        private static double[] mixed(double share, double[] own, double... other) {
            return IntStream.range(0, own.length)
                    .mapToDouble(h -> (1 - share) * own[h] + share * other[h])
                    .toArray();
        }
    }
}
