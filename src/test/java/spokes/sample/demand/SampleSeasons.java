package spokes.sample.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** How much more or less is bought on a day than on another. All factors are invented, after common sense. */
public final class SampleSeasons {

    /** Factors January to December by category; what is not named here has no season. */
    private static final Map<String, double[]> YEAR = Map.of(
            "Strength", year(1.50, 1.25, 1.05, 0.92, 0.84, 0.78, 0.78, 0.86, 0.96, 1.00, 1.02, 1.04),
            "Cardio", year(1.55, 1.25, 1.05, 0.90, 0.80, 0.75, 0.75, 0.85, 0.95, 1.00, 1.05, 1.10),
            "Yoga & recovery", year(1.40, 1.20, 1.05, 0.95, 0.90, 0.85, 0.85, 0.90, 0.95, 0.95, 0.98, 1.02),
            "Nutrition", year(1.30, 1.15, 1.05, 1.00, 0.98, 0.95, 0.92, 0.92, 0.98, 0.98, 0.90, 0.87),
            "Camping", year(0.55, 0.60, 0.80, 1.05, 1.35, 1.55, 1.55, 1.35, 1.05, 0.80, 0.70, 0.65),
            "Hydration", year(0.85, 0.85, 0.95, 1.05, 1.15, 1.25, 1.25, 1.15, 1.00, 0.88, 0.82, 0.80),
            "Cycling", year(0.65, 0.70, 0.95, 1.20, 1.35, 1.35, 1.30, 1.20, 1.00, 0.85, 0.75, 0.70),
            "Apparel", year(1.00, 0.85, 0.80, 0.85, 0.85, 0.80, 0.75, 0.85, 1.05, 1.35, 1.50, 1.35),
            "Cookware", year(0.85, 0.85, 0.90, 0.90, 0.95, 0.90, 0.85, 0.90, 0.95, 1.05, 1.40, 1.50),
            "Kitchen tools", year(0.90, 0.85, 0.90, 0.95, 1.00, 0.90, 0.85, 0.90, 0.95, 1.00, 1.35, 1.45));

    private static final double GROWTH_A_YEAR = 0.20;

    private SampleSeasons() {}

    private static double[] year(double... months) {
        return months;
    }

    /** The category's factor on a day, a line between the middles of months. */
    public static double ofCategory(String category, LocalDate day) {
        if (!YEAR.containsKey(category)) {
            return 1;
        }
        double[] months = Objects.requireNonNull(YEAR.get(category));
        double middle = day.getMonthValue() - 1.5 + (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
        int from = (int) Math.floor(middle);
        double share = middle - from;
        return months[Math.floorMod(from, 12)] * (1 - share) + months[Math.floorMod(from + 1, 12)] * share;
    }

    /** What all categories share: growth, the day of the week, and the rush from Black Friday to before Christmas. */
    public static double ofDay(LocalDate day) {
        double years = (day.toEpochDay() - SampleDays.FIRST.toEpochDay()) / 365.25;
        return Math.pow(1 + GROWTH_A_YEAR, years) * weekday(day.getDayOfWeek()) * holidays(day);
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.18;
            case TUESDAY -> 1.08;
            case WEDNESDAY, THURSDAY -> 1.0;
            case FRIDAY -> 0.92;
            case SATURDAY -> 0.82;
            case SUNDAY -> 1.0;
        };
    }

    private static double holidays(LocalDate day) {
        LocalDate thanksgiving = LocalDate.of(day.getYear(), 11, 1)
                .with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        long after = day.toEpochDay() - thanksgiving.toEpochDay();
        boolean sales = after >= 0 && after <= 4;
        boolean rush = after > 4 && day.getMonthValue() == 12 && day.getDayOfMonth() <= 18;
        boolean quiet = day.getMonthValue() == 12 && day.getDayOfMonth() >= 23 && day.getDayOfMonth() <= 26;
        return sales ? 2.1 : rush ? 1.35 : quiet ? 0.55 : 1;
    }
}
