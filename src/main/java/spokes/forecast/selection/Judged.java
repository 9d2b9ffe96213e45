package spokes.forecast.selection;

import java.util.List;
import spokes.forecast.interval.Residuals;
import spokes.forecast.method.SeasonalNaive;
import spokes.forecast.series.Scale;
import spokes.forecast.smoothing.Surprise;
import spokes.model.demand.Accuracy;
import spokes.model.demand.DemandSeries;

/** One series with what the methods of a pool said at earlier times: ready to be forecast as its group advises. */
public final class Judged {
    private static final SeasonalNaive NAIVE = new SeasonalNaive();
    private static final String MIDDLE = "weighted middle of methods, led by ";
    /** Error of the middle against that of the seasonal naive forecast, as it usually is. */
    private static final double USUAL = 0.85;
    /** Trials of a series that weigh as much as what is usual. */
    private static final double USUAL_TRIALS = 15;

    private final DemandSeries series;
    private final Pool pool;
    private final List<Trial> trials;

    private Judged(DemandSeries series, Pool pool, List<Trial> trials) {
        this.series = series;
        this.pool = pool;
        this.trials = trials;
    }

    /**
     * Tries all methods of a pool at earlier times of a series.
     *
     * @param most how many times
     */
    public static Judged of(DemandSeries series, Pool pool, int most) {
        return new Judged(series, pool, Trial.of(series, pool, most));
    }

    /** What a group of series says of the methods of their pool. */
    public static Weights weights(Pool pool, List<Judged> group) {
        return Weights.of(pool.size(), group.stream().map(j -> j.trials).toList());
    }

    /** The forecast as the group's weights and the series' own trials have it. */
    public Chosen chosen(Weights group) {
        double[] weights = group.of(trials);
        double[] values = series.values();
        Accuracy own = Accuracy.NONE;
        Accuracy reference = Accuracy.NONE;
        for (Trial trial : trials) {
            own = own.plus(accuracy(trial, Weights.middle(trial.forecasts(), weights)));
            reference = reference.plus(accuracy(trial, naive(trial.history(), trial.actual().length)));
        }
        double surprise = Surprise.of(values, series.season()) * (1 + 1.0 / values.length);
        return isBeaten(own, reference)
                ? new Chosen(naive(values, series.horizon()), reference, reference, NAIVE.name(), surprise)
                : new Chosen(middle(values, weights), own, reference, MIDDLE + lead(weights), surprise);
    }

    private double[] middle(double[] values, double... weights) {
        return Weights.middle(pool.forecasts(values, series.season(), series.horizon()), weights);
    }

    /** Whether the seasonal naive forecast was so much better that what is usual elsewhere does not make up for it. */
    private boolean isBeaten(Accuracy own, Accuracy reference) {
        if (own.steps() == 0 || own.absoluteError() <= reference.absoluteError()) {
            return false;
        }
        double trials = (double) own.steps() / series.horizon();
        double worse = Math.log(own.absoluteError() / Math.max(reference.absoluteError(), 1e-6 * own.absoluteError()));
        return trials * worse + USUAL_TRIALS * Math.log(USUAL) > 0;
    }

    /** Adds the errors of earlier times to what a group knows of errors. */
    public void addTo(Residuals residuals, Weights group) {
        double[] weights = group.of(trials);
        for (Trial trial : trials) {
            residuals.add(
                    Weights.middle(trial.forecasts(), weights),
                    trial.actual(),
                    Surprise.of(trial.history(), series.season()));
        }
    }

    private Accuracy accuracy(Trial trial, double... forecast) {
        int lag = trial.history().length > series.season() + 1 ? series.season() : 1;
        return Accuracy.of(
                forecast, trial.actual(), Scale.absolute(trial.history(), lag), Scale.squared(trial.history()));
    }

    private double[] naive(double[] history, int horizon) {
        return NAIVE.forecast(history, series.season(), horizon);
    }

    private String lead(double... weights) {
        int most = 0;
        for (int m = 1; m < weights.length; m++) {
            most = weights[m] > weights[most] ? m : most;
        }
        return pool.methods().get(most).name();
    }
}
