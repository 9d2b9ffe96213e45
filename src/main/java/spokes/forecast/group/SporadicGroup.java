package spokes.forecast.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * each will sell in the mean of the steps ahead, their sum says the trend and the season.
 */
public final class SporadicGroup {
    private static final int LEAST_HISTORY = 6;
    private static final Method FEW = new Combination(
            "mean of sporadic methods",
            List.of(new MovingAverage(12), new Tsb(0.1, 0.1), new Croston(0.1, /* isCorrected= */ true), new Imapa()));

    private final List<DemandSeries> series;
    private final int season;
    private final int horizon;

    /** A group of series that are nowhere negative. */
    public SporadicGroup(List<DemandSeries> series) {
        this.series = List.copyOf(series);
        this.season = series.getFirst().season();
        this.horizon = series.getFirst().horizon();
    }

    /** Forecasts in the order of the series. */
    public List<DemandForecast> forecasts(Work work) {
        List<double[]> cut = series.stream()
                .map(s -> s.values())
                .map(v -> Arrays.copyOf(v, v.length - held(v.length)))
                .toList();
        Means before = means(cut);
        work.report(series.size(), "learning from earlier times");
        Means now = means(series.stream().map(DemandSeries::values).toList());
        work.report(series.size(), "learning");
        Residuals residuals = new Residuals(horizon, /* isSymmetric= */ false);
        List<DemandForecast.Basis> bases = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            bases.add(basis(i, now.method, cut.get(i), before.steps.get(i), residuals));
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
        double[] all = series.get(i).values();
        double[] actual = Arrays.copyOfRange(all, history.length, all.length);
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

    private Means means(List<double[]> histories) {
        Optional<DemandLearner> learner = DemandLearner.train(histories, season, horizon);
        if (learner.isEmpty()) {
            return new Means(
                    FEW.name(),
                    histories.stream()
                            .map(h -> FEW.forecast(h, season, horizon))
                            .toList());
        }
        GroupTotal total = GroupTotal.of(histories, season, horizon);
        List<Past> pasts =
                histories.stream().map(h -> new Past(h, h.length, season)).toList();
        double sum = total.mean() * pasts.stream().mapToDouble(Past::level).sum();
        double[] levels = learner.get().levels(pasts, sum);
        return new Means(
                "learner over all series",
                Arrays.stream(levels).mapToObj(total::spread).toList());
    }

    private record Means(String method, List<double[]> steps) {}
}
