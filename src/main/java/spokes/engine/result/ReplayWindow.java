package spokes.engine.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The past days whose orders are replayed. The first one becomes the plan's first day.
 *
 * @param from first day
 * @param to   last day, not before the first
 */
public record ReplayWindow(LocalDate from, LocalDate to) {
    /** The longest window, as long as the longest horizon: ten years. */
    public static final int MAX_DAYS = 3660;

    public ReplayWindow {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MAX_DAYS) {
            throw new IllegalArgumentException("no window of 1 to %d days: %s to %s".formatted(MAX_DAYS, from, to));
        }
    }

    /** So many days that end the day before the plan begins. */
    public static ReplayWindow before(LocalDate planDate, int days) {
        return new ReplayWindow(planDate.minusDays(days), planDate.minusDays(1));
    }

    /** How many days it has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }
}
