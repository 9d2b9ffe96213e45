package spokes.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spokes.model.reading.DateOrder;

/** Which of two numbers of a date is the day, where it has no year first. */
public enum DateForm {
    /** 3/14/2026, as in the United States */
    MONTH_FIRST,
    /** 14/3/2026 */
    DAY_FIRST;

    /** The form of an order. */
    static DateForm of(DateOrder order) {
        return valueOf(order.name());
    }

    /** Its order. */
    DateOrder order() {
        return DateOrder.valueOf(name());
    }

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/.\\s]+(\\p{L}{3,})\\.?,?[-/.\\s]+(\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?[-/\\s]+(\\d{1,2})(?:st|nd|rd|th)?,?[-/\\s]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|[A-Z]{3,4})?(?:[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DATE_AND_TIME = Pattern.compile("(.*?\\d)(?:T|,?\\s+)(\\d{1,2}:\\d{2}.*)");
    private static final int LONGEST = 100;

    /**
     * A day, and the time if the text has one.
     *
     * @param date the day
     * @param time the time of the day, if stated
     */
    public record Moment(LocalDate date, Optional<LocalTime> time) {
        static Moment of(LocalDateTime moment) {
            LocalTime time = moment.toLocalTime();
            return new Moment(
                    moment.toLocalDate(), time.equals(LocalTime.MIDNIGHT) ? Optional.empty() : Optional.of(time));
        }
    }

    /** The moment of a text, if it is one. */
    public Optional<Moment> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Moment> moment = parseCommon(text);
        return moment.isPresent() ? moment : parseCommon(DateText.common(text));
    }

    private Optional<Moment> parseCommon(String text) {
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return Optional.of(new Moment(LocalDate.parse(text), Optional.empty()));
            }
            if (text.length() == 19 && text.charAt(4) == '-' && (text.charAt(10) == ' ' || text.charAt(10) == 'T')) {
                return Optional.of(new Moment(
                        LocalDate.parse(text.substring(0, 10)), Optional.of(LocalTime.parse(text.substring(11)))));
            }
            Matcher both = DATE_AND_TIME.matcher(text);
            if (both.matches()) {
                Optional<LocalDate> date = date(both.group(1).strip());
                Optional<LocalTime> time = parseTime(both.group(2).strip());
                return date.isPresent() && time.isPresent()
                        ? Optional.of(new Moment(date.get(), time))
                        : Optional.empty();
            }
            return date(text).map(date -> new Moment(date, Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time of a text, if it is one. */
    public static Optional<LocalTime> parseTime(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(1));
        String half = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        try {
            return Optional.of(LocalTime.of(hour, Integer.parseInt(m.group(2)), second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What a text proves: its first number is above 12, or its second; empty if it proves nothing. */
    static Optional<DateForm> proof(String text) {
        Matcher m = NUMBERS.matcher(text.length() > 10 ? firstWord(text) : text);
        if (!m.matches() || m.group(2).equals(".")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (first > 12 && second <= 12) {
            return Optional.of(DAY_FIRST);
        }
        return second > 12 && first <= 12 ? Optional.of(MONTH_FIRST) : Optional.empty();
    }

    /** Whether it depends on the form which day a text is. */
    static boolean isAmbiguous(String text) {
        Matcher m = NUMBERS.matcher(text.length() > 10 ? firstWord(text) : text);
        return m.matches() && !m.group(2).equals(".") && isMonth(m, 1) && isMonth(m, 3) && number(m, 1) != number(m, 3);
    }

    private static boolean isMonth(Matcher matcher, int group) {
        int number = number(matcher, group);
        return number >= 1 && number <= 12;
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank > 0 ? text.substring(0, blank) : text;
    }

    private Optional<LocalDate> date(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            Matcher m = pattern.matcher(text);
            if (m.matches()) {
                return Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean dayFirst = this == DAY_FIRST || numbers.group(2).equals(".");
            return Optional.of(LocalDate.of(
                    year(numbers.group(4)), number(numbers, dayFirst ? 3 : 1), number(numbers, dayFirst ? 1 : 3)));
        }
        Matcher dayName = DAY_NAME.matcher(text);
        if (dayName.matches()) {
            return CalendarNames.findMonth(dayName.group(2))
                    .map(m -> LocalDate.of(year(dayName.group(3)), m, number(dayName, 1)));
        }
        Matcher nameDay = NAME_DAY.matcher(text);
        return nameDay.matches()
                ? CalendarNames.findMonth(nameDay.group(1))
                        .map(m -> LocalDate.of(number(nameDay, 3), m, number(nameDay, 2)))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Two digits are of this century up to 69, as in spreadsheets and POSIX. */
    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 4 ? year : year < 69 ? 2000 + year : 1900 + year;
    }
}
