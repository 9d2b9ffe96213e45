package spokes.sample.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** The days of the sample, none of them from the clock, and its one seed. */
public final class SampleDays {

    /** The first day with orders. */
    public static final LocalDate FIRST = LocalDate.of(2025, 5, 1);

    /** The first day of the plan, a Monday; orders are known up to the day before. */
    public static final LocalDate PLAN = LocalDate.of(2026, 11, 2);

    /** The day on which stock was counted. */
    public static final LocalDate COUNTED = PLAN.minusDays(1);

    /** The first day of the last eight weeks: of these it is known how orders were shipped, and what that cost. */
    public static final LocalDate SHIPPING_KNOWN = PLAN.minusDays(56);

    /** The last day of the week that {@code monday.xlsx} brings. */
    public static final LocalDate NEXT_SUNDAY = PLAN.plusDays(6);

    private static final long SEED = 20_261_102L;

    private SampleDays() {}

    /** Days from the first with orders to the last of the week after the plan date. */
    public static List<LocalDate> all() {
        return FIRST.datesUntil(NEXT_SUNDAY.plusDays(1)).toList();
    }

    /** A source of chance for one subject, always the same. */
    public static SplittableRandom chance(String subject) {
        return new SplittableRandom(SEED * 31 + subject.hashCode());
    }

    /** The day so many working days later; a day without work counts as the next one with it. */
    public static LocalDate later(LocalDate day, int workingDays, DayOfWeek lastOfWeek) {
        LocalDate at = day;
        while (at.getDayOfWeek().compareTo(lastOfWeek) > 0) {
            at = at.plusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            do {
                at = at.plusDays(1);
            } while (at.getDayOfWeek().compareTo(lastOfWeek) > 0);
        }
        return at;
    }
}
