package spokes.exchange.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbers of one workbook are, by the formats that they are shown in. */
final class NumberFormats {
    /** A currency in a format, as [$EUR] or €; a dollar sign is what most formats of Excel begin with, and says nothing. */
    private static final Pattern FOREIGN = Pattern.compile("\\[\\$([^\\]$-]+)[^\\]]*]|[€£¥₹₩₽₺]");

    private static final int MOST_ZEROS = 19;

    private final boolean date1904;
    private final Map<Object, Kind> kinds = new HashMap<>();

    /**
     * Formats of a workbook.
     *
     * @param date1904 whether it counts days from 1904
     */
    NumberFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * What a format makes of a number.
     *
     * @param date     whether it shows a day
     * @param zeros    to how many digits zeros are put before it; 0 if not
     * @param currency sign or code of a currency other than dollars; empty if none
     */
    private record Kind(boolean date, int zeros, String currency) {}

    /**
     * The number as it is meant: a moment where it is shown as a date; text where it is shown with zeros before it, as a
     * ZIP or a code, where it is an amount in another currency than dollars, and where it is not finite; else itself.
     *
     * @param id     number of the format; null if not known
     * @param format its pattern; null if not known
     */
    Object shown(double value, @Nullable Integer id, @Nullable String format) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (format == null && id == null) {
            return value;
        }
        Kind kind = kinds.computeIfAbsent(id == null ? String.valueOf(format) : id, k -> kindOf(id, format));
        if (kind.date) {
            return DateFormats.moment(value, date1904);
        }
        if (kind.zeros > 0 && value >= 0 && value == Math.rint(value)) {
            return ("%0" + kind.zeros + "d").formatted((long) value);
        }
        return kind.currency.isEmpty() ? (Object) value : money(value, kind.currency);
    }

    private static Kind kindOf(@Nullable Integer id, @Nullable String format) {
        boolean date = DateFormats.isDate(id, format);
        if (format == null) {
            return new Kind(date, 0, "");
        }
        boolean zeros = format.length() > 1
                && format.length() <= MOST_ZEROS
                && format.chars().allMatch(c -> c == '0');
        Matcher foreign = FOREIGN.matcher(format);
        String currency = !foreign.find() ? "" : foreign.group(1) == null ? foreign.group() : foreign.group(1);
        return new Kind(date, zeros ? format.length() : 0, currency);
    }

    /** An amount of money as text, as a CSV would write it: what it is worth here is not for a file to say. */
    static String money(double value, String currency) {
        return currency + " " + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
