package spokes.forecast.smoothing;

import spokes.forecast.method.SeasonallyAdjusted;

/** How large the usual error of one step is in a history. */
public final class Surprise {
    private Surprise() {}

    /** Root of the mean squared error of simple exponential smoothing without the season; 0 for a constant. */
    public static double of(double[] history, int season) {
        double[] adjusted = SeasonallyAdjusted.season(history, season).removedFrom(history);
        return Math.sqrt(SimpleSmoothing.Fit.of(adjusted).error() / history.length);
    }
}
