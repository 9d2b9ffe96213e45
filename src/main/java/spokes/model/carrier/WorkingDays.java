package spokes.model.carrier;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weekdays on which somebody works, week after week.
 *
 * @param days at least one, in the order of the week
 */
public record WorkingDays(Set<DayOfWeek> days) {
    /** Monday to Friday. */
    public static final WorkingDays MONDAY_TO_FRIDAY =
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** Fewer letters than these do not say which day. */
    private static final int LETTERS = 2;

    public WorkingDays {
        if (requireNonNull(days, "days").isEmpty()) {
            throw new IllegalArgumentException("nobody works on no day");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /**
     * Reads days as sheets write them: {@code Mon-Sat}, {@code Mon,Wed,Fri}, {@code Sat-Mon}, in any case, with at least
     * the first two letters of a day's English name; a blank is Monday to Friday.
     *
     * @return empty if a part of the text is no day
     */
    public static Optional<WorkingDays> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(MONDAY_TO_FRIDAY);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String joined = text.strip().replaceAll("\\s*[-–—]\\s*", "-");
        for (String part : joined.split("[\\s,;/+&]+", -1)) {
            Optional<EnumSet<DayOfWeek>> found = parsePart(part);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(found.get());
        }
        return Optional.of(new WorkingDays(days));
    }

    /** A day, or a run of days as {@code Mon-Sat}, over the end of the week if it must. */
    private static Optional<EnumSet<DayOfWeek>> parsePart(String part) {
        String[] ends = part.split("-", -1);
        Optional<DayOfWeek> first = findDay(ends[0]);
        Optional<DayOfWeek> last = findDay(ends[ends.length - 1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<DayOfWeek> days = EnumSet.of(last.get());
        for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
            days.add(day);
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> findDay(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.length() < LETTERS
                ? Optional.empty()
                : Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(upper))
                        .findFirst();
    }

    /** Whether this day is one of them. */
    public boolean includes(DayOfWeek day) {
        return days.contains(day);
    }
}
