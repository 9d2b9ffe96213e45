package spokes.forecast.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spokes.model.demand.DemandSeries;

/** What every method of a pool said at an earlier time, and what came then: one origin of a rolling backtest (Tashman 2000). */
final class Trial {
    /** A history that is cut shorter than this says nothing about methods. */
    private static final int LEAST_HISTORY = 6;

    private final double[] history;
    private final double[][] forecasts;
    private final double[] actual;

    private final boolean isWhole;

    private Trial(boolean isWhole, double[] history, double[][] forecasts, double... actual) {
        this.isWhole = isWhole;
        this.history = history;
        this.forecasts = forecasts;
        this.actual = actual;
    }

    /**
     * Trials of a series, the latest first, half a horizon apart; none if it is too short.
     *
     * @param most how many
     */
    static List<Trial> of(DemandSeries series, Pool pool, int most) {
        double[] values = series.values();
        int least = least(series);
        int horizon = Math.min(series.horizon(), values.length - least);
        List<Trial> trials = new ArrayList<>();
        for (int k = 0; k < most && horizon > 0; k++) {
            int origin = values.length - horizon - k * Math.max(1, horizon / 2);
            if (origin < least) {
                break;
            }
            double[] history = Arrays.copyOf(values, origin);
            trials.add(new Trial(
                    horizon == series.horizon(),
                    history,
                    pool.forecasts(history, series.season(), horizon),
                    Arrays.copyOfRange(values, origin, origin + horizon)));
        }
        return trials;
    }

    private static int least(DemandSeries series) {
        int seasons = 2 * series.season();
        return series.season() > 1 && series.size() > seasons + seasons / 4
                ? Math.max(LEAST_HISTORY, seasons)
                : LEAST_HISTORY;
    }

    /** Whether it reaches over the whole horizon. */
    boolean isWhole() {
        return isWhole;
    }

    double[] history() {
        return history;
    }

    double[][] forecasts() {
        return forecasts;
    }

    double[] actual() {
        return actual;
    }

    /** Mean absolute error of a forecast. */
    double error(double... forecast) {
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += Math.abs(forecast[h] - actual[h]) / actual.length;
        }
        return sum;
    }
}
