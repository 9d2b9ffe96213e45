package spokes.ui.grid;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a planner types as their language writes it, and writes it as files do. What is no number or day in their
 * language stays as it is: whether it can be read at all is for the import to say.
 */
public record Typed(Locale locale) {
    /** More than any number has. */
    private static final int MOST_DECIMALS = 340;

    /** A number: {@code 1.234,5} of a German planner is {@code 1234.5}. */
    public String number(String typed) {
        String bare = typed.strip();
        return read(bare, true).or(() -> read(bare, false)).map(Typed::plain).orElse(bare);
    }

    /** The number of a text, with marks between thousands, which then stand only where they belong, or without. */
    private Optional<Double> read(String bare, boolean hasThousands) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(hasThousands);
        format.setStrict(true);
        ParsePosition end = new ParsePosition(0);
        Number read = format.parse(bare, end);
        boolean isWhole = read != null && end.getIndex() == bare.length() && !bare.isEmpty();
        return isWhole ? Optional.of(read.doubleValue()) : Optional.empty();
    }

    /** A value as a planner would type it, to the last digit: {@link #number} and {@link #day} read the same from it. */
    public String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> written(number);
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }

    private String written(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** A day: {@code 7/15/2026} of an American planner is {@code 2026-07-15}. */
    public String day(String typed) {
        String bare = typed.strip();
        return Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(locale))
                .map(format -> day(bare, format))
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse(bare);
    }

    private static String day(String bare, DateTimeFormatter format) {
        try {
            return LocalDate.parse(bare, format).toString();
        } catch (DateTimeParseException e) {
            return ""; // not written like this
        }
    }

    /** A number as files write it: nothing of a language, whole numbers without decimals. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
