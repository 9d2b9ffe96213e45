package spokes.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import spokes.model.sheet.Column;

/**
 * A default that a planner may change, and where it comes from. A row of the sheet settings of the same key overrides it.
 *
 * @param key    the setting's key
 * @param value  its default as text; empty for none
 * @param unit   unit of the value; empty for text
 * @param label  what it means, for people
 * @param source who says so
 * @param date   when they said so
 */
public record Assumption(String key, String value, String unit, String label, String source, String date) {
    private static final String DATE = "date";
    private static final String SWITCH = "on/off";
    private static final Set<String> ABOVE_ZERO = Set.of(
            "carton_fill",
            "storage_fill",
            "dim_divisor",
            "circuity",
            "transfer_km_per_day",
            "demand_window_days",
            "demand_share_kept");
    private static final Set<String> AT_LEAST_ONE = Set.of("quote_sets_judged", "deserved_centers_most", "closed_days");
    private static final Set<String> WHOLE =
            Set.of("remedy_centers", "quote_sets_judged", "deserved_centers_most", "closed_days");
    private static final int MAX_HORIZON_DAYS = 3650;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** Whether its value is text of any kind, as a code. */
    public boolean isText() {
        return unit.isEmpty();
    }

    /** Whether its value is a day. */
    public boolean isDate() {
        return unit.equals(DATE);
    }

    /** Whether its value is on or off. */
    public boolean isSwitch() {
        return unit.equals(SWITCH);
    }

    /** How many numbers its value lists, with blanks between them; 1 if it is a single one. */
    public int numbers() {
        return value.isBlank() ? 1 : value.strip().split("\\s+").length;
    }

    /** What is wrong with a value for this setting, in one line; empty if it can be used, as every blank can. */
    public Optional<String> findProblem(String text) {
        String problem = text.isBlank() || isText()
                ? ""
                : isDate()
                        ? dateProblem(text.strip())
                        : isSwitch() ? switchProblem(text.strip()) : numbersProblem(text.strip());
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    private static String dateProblem(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(LocalDate.EPOCH) || day.isAfter(LAST_DAY)
                    ? "%s is not between 1970 and 2199".formatted(text)
                    : "";
        } catch (DateTimeException e) {
            return "“%s” is no date; write it as 2026-03-14".formatted(text);
        }
    }

    private static String switchProblem(String text) {
        return text.equals("on") || text.equals("off") ? "" : "“%s” is neither on nor off".formatted(text);
    }

    private String numbersProblem(String text) {
        String[] words = text.split("\\s+");
        if (numbers() > 1 && words.length != numbers()) {
            return "“%s” is no list of %d numbers with blanks between them".formatted(text, numbers());
        }
        return numbers() > 1
                ? Stream.of(words)
                        .map(this::numberProblem)
                        .filter(problem -> !problem.isEmpty())
                        .findFirst()
                        .orElse("")
                : numberProblem(text);
    }

    private String numberProblem(String text) {
        OptionalDouble parsed = parse(text);
        if (parsed.isEmpty()) {
            return "“%s” is not a number".formatted(text);
        }
        double number = parsed.getAsDouble();
        if (number < 0 || (number == 0 && ABOVE_ZERO.contains(key)) || (number < 1 && AT_LEAST_ONE.contains(key))) {
            return "%s is too small".formatted(text);
        }
        if (number != Math.rint(number) && WHOLE.contains(key)) {
            return "%s is not a whole number".formatted(text);
        }
        if (number > Column.MAX_AMOUNT) {
            return "%s is too large to compute with: at most %.0f".formatted(text, Column.MAX_AMOUNT);
        }
        if (unit.equals("share") && number > 1) {
            return "%s is too large for a share".formatted(text);
        }
        boolean isNoHorizon = number < 1 || number > MAX_HORIZON_DAYS || number != Math.rint(number);
        return key.equals("horizon_days") && isNoHorizon
                ? "%s is not a whole number of days from 1 to %d".formatted(text, MAX_HORIZON_DAYS)
                : "";
    }

    private static OptionalDouble parse(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
