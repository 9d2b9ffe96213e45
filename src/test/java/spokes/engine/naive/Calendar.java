package spokes.engine.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Days from order to door, walked date by date (model.md, section 2). */
final class Calendar {
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Map<DayOfWeek, Double> shares = new EnumMap<>(DayOfWeek.class);
    private final double beforeCutoff;

    Calendar(World world, History history) {
        beforeCutoff = world.set("cutoff_share");
        List<LocalDate> dates = history.dates();
        for (DayOfWeek day : DayOfWeek.values()) {
            double times = dates.stream().filter(d -> d.getDayOfWeek() == day).count();
            shares.put(day, dates.isEmpty() ? 1 / 7.0 : times / dates.size());
        }
    }

    /** Working days as a service writes them: Mon-Sat; Monday to Friday where it writes nothing. */
    static Set<DayOfWeek> days(String text) {
        if (text.isBlank()) {
            return MONDAY_TO_FRIDAY;
        }
        String[] ends = text.strip().split("-");
        DayOfWeek last = day(ends[ends.length - 1]);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek next = day(ends[0]);
        while (days.add(next) && next != last) {
            next = next.plus(1);
        }
        return days;
    }

    private static DayOfWeek day(String text) {
        String start = text.strip().toUpperCase(Locale.ROOT);
        return List.of(DayOfWeek.values()).stream()
                .filter(d -> d.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Chance of each number of calendar days. */
    Map<Integer, Double> between(double dispatch, double transit, Set<DayOfWeek> carrierDays) {
        Map<Integer, Double> chances = new TreeMap<>();
        for (int i = 0; i < 7; i++) {
            LocalDate ordered = LocalDate.of(2026, 3, 2).plusDays(i);
            double share = World.known(shares, ordered.getDayOfWeek());
            chances.merge(walk(ordered, ordered, dispatch, transit, carrierDays), share * beforeCutoff, Double::sum);
            chances.merge(
                    walk(ordered, ordered.plusDays(1), dispatch, transit, carrierDays),
                    share * (1 - beforeCutoff),
                    Double::sum);
        }
        return chances;
    }

    private static int walk(
            LocalDate ordered, LocalDate from, double dispatch, double transit, Set<DayOfWeek> carrierDays) {
        LocalDate date = from;
        while (!MONDAY_TO_FRIDAY.contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
        }
        LocalDate shipped = after(date, dispatch, MONDAY_TO_FRIDAY);
        return (int) ChronoUnit.DAYS.between(ordered, after(shipped, transit, carrierDays));
    }

    private static LocalDate after(LocalDate from, double days, Set<DayOfWeek> working) {
        LocalDate date = from;
        for (int left = (int) Math.ceil(days); left > 0; left--) {
            do {
                date = date.plusDays(1);
            } while (!working.contains(date.getDayOfWeek()));
        }
        return date;
    }
}
