package spokes.forecast.method;

import spokes.forecast.series.Season;
import spokes.forecast.series.SeasonSignificance;

/**
 * Another method on the history without its season, the season put back afterwards.
 *
 * @param isTested whether the season is left alone unless it is significant, and else taken as it is, as in the M
 *     competitions (on {@link Naive} this is Naive2, Makridakis and Hibon 2000); else every season is taken, but shrunk by
 *     how little the history says about it
 */
public record SeasonallyAdjusted(Method method, boolean isTested) implements Method {
    @Override
    public String name() {
        return method.name();
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        Season found = isTested ? tested(history, season) : season(history, season);
        return found.putBack(method.forecast(found.removedFrom(history), 1, horizon), history.length);
    }

    private static Season tested(double[] history, int season) {
        return SeasonSignificance.isSeasonal(history, season) ? Season.of(history, season) : Season.none();
    }

    /** The shrunk season of a history; none while there are no two seasons. */
    public static Season season(double[] history, int season) {
        return season > 1 && history.length >= 2 * season + season % 2 ? Season.shrunk(history, season) : Season.none();
    }
}
