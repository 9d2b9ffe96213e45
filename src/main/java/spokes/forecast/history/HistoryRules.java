package spokes.forecast.history;

import spokes.model.Settings;

/**
 * How order lines become weeks, and weeks a history: settings that a planner may change.
 *
 * @param mostWeeks        weeks that are looked back at most
 * @param cancelDays       days within which a return of the same goods to the same area takes its order back
 * @param outlierScore     robust score from which a week is an outlier
 * @param outlierLeast     weeks with sales that a history needs for its outliers to be told
 * @param newWeeks         a product that sold for fewer weeks is new
 * @param endedWeeks       weeks without a sale that a product needs to have ended
 * @param endedChance      how unlikely those weeks must be if it still sold as before
 */
public record HistoryRules(
        int mostWeeks,
        int cancelDays,
        double outlierScore,
        int outlierLeast,
        int newWeeks,
        int endedWeeks,
        double endedChance) {
    private static final int MOST_WEEKS = 520;

    /** The rules of a workspace. */
    public static HistoryRules of(Settings settings) {
        return new HistoryRules(
                Math.clamp((int) settings.number("forecast_history_weeks"), 1, MOST_WEEKS),
                (int) settings.number("forecast_cancel_days"),
                Math.max(1, settings.number("forecast_outlier_score")),
                Math.max(3, (int) settings.number("forecast_outlier_weeks")),
                (int) settings.number("forecast_new_weeks"),
                Math.max(1, (int) settings.number("forecast_ended_weeks")),
                settings.number("forecast_ended_chance"));
    }
}
