package spokes.forecast.group;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.forecast.interval.Residuals;
import spokes.forecast.interval.Spread;
import spokes.forecast.selection.Chosen;
import spokes.forecast.selection.Judged;
import spokes.forecast.selection.Pool;
import spokes.forecast.selection.Weights;
import spokes.forecast.series.Scale;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/** Series of one season and horizon that sell in most periods: the weighted middle of many methods for each of them. */
public final class SteadyGroup {
    private static final int TRIALS = 3;
    private static final int FAST_TRIALS = 1;
    /** Series that speak for their group. */
    private static final int SAMPLE = 4_000;
    /** Values from which a history tells how large its own surprises are; below, at least those usual in the group count. */
    private static final int TELLING = 6;

    private final List<DemandSeries> series;
    private final Pool pool;
    private final int trials;

    /**
     * A group.
     *
     * @param isFast whether to save time: fewer methods, fewer trials
     */
    public SteadyGroup(List<DemandSeries> series, boolean isFast) {
        this.series = List.copyOf(series);
        this.pool = isFast ? Pool.fast() : Pool.whole();
        this.trials = isFast ? FAST_TRIALS : TRIALS;
    }

    /** Forecasts in the order of the series. */
    public List<DemandForecast> forecasts(Work work) {
        List<Judged> sample = work.each(sample(), "weighing methods", this::judged);
        Weights weights = Judged.weights(pool, sample);
        work.report(series.size() - sample.size(), "weighing methods");
        List<Done> done = work.each(series.size(), "forecasting", i -> done(series.get(i), weights));
        Residuals residuals = new Residuals(series.getFirst().horizon(), /* isSymmetric= */ true);
        for (int i = 0; i < sample.size(); i++) {
            sample.get(i).addTo(residuals, weights);
        }
        Spread spread = residuals.spread(DemandForecast.levels());
        double usual = usualShare(done);
        return IntStream.range(0, done.size())
                .mapToObj(i -> done.get(i).forecast(series.get(i), spread, usual))
                .toList();
    }

    /** Surprise by level as it is in the middle of the group; 1 if no series is long enough to tell. */
    private double usualShare(List<Done> done) {
        double[] shares = IntStream.range(0, done.size())
                .filter(i -> series.get(i).size() >= TELLING)
                .mapToDouble(i -> done.get(i).share(series.get(i)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return shares.length == 0 ? 1 : shares[shares.length / 2];
    }

    private int stride() {
        return Math.ceilDiv(series.size(), SAMPLE);
    }

    private int sample() {
        return Math.ceilDiv(series.size(), stride());
    }

    private Judged judged(int i) {
        return judged(series.get(i * stride()));
    }

    private Judged judged(DemandSeries one) {
        double unit = Scale.unit(one.values());
        return Judged.of(one.dividedBy(unit), pool, trials);
    }

    private Done done(DemandSeries one, Weights weights) {
        return new Done(judged(one).chosen(weights), Scale.unit(one.values()));
    }

    private record Done(Chosen chosen, double unit) {
        double share(DemandSeries series) {
            return chosen.surprise() * unit / series.meanMagnitude();
        }

        DemandForecast forecast(DemandSeries series, Spread spread, double usual) {
            double least = series.isNonNegative() ? 0 : -Double.MAX_VALUE;
            double[] means = Arrays.stream(chosen.means())
                    .map(mean -> Math.max(least, mean * unit))
                    .toArray();
            double atLeast = series.size() < TELLING ? usual * series.meanMagnitude() : 0;
            double surprise = Math.max(chosen.surprise() * unit, atLeast);
            return new DemandForecast(
                    series.id(), chosen.basis().times(unit), means, spread.around(means, surprise, least));
        }
    }
}
