package spokes.exchange.cell;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import spokes.exchange.file.Blanks;
import spokes.model.reading.DecimalMark;

/** How a sheet writes numbers: what stands before the decimals and what between thousands. */
public enum NumberForm {
    /** 1,234.5 */
    POINT('.', ','),
    /** 1.234,5 */
    COMMA(',', '.');

    private static final Pattern DECIMAL_COMMA = Pattern.compile(
            "-?(\\d+,\\d{1,2}|0,\\d+|\\d+,\\d{4,}|\\d{1,3}([.' ]\\d{3})+,\\d+|\\d{4,},\\d+|\\d{1,3}(\\.\\d{3}){2,})");
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("-?(\\d+\\.\\d{1,2}|0?\\.\\d+|\\d+\\.\\d{4,}|\\d{1,3}([,'"
                    + " ]\\d{3})+\\.\\d+|\\d{4,}\\.\\d+|\\d{1,3}(,\\d{3}){2,})");

    private static final Pattern OPEN = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private final char decimal;
    private final Pattern grouped;

    NumberForm(char decimal, char group) {
        this.decimal = decimal;
        String sep = Pattern.quote(String.valueOf(group));
        this.grouped = Pattern.compile("\\d{1,3}(?:(?:%1$s\\d{2,3})*%1$s\\d{3}|(?:[ ']\\d{3})+)(?:%2$s\\d*)?"
                .formatted(sep, Pattern.quote(String.valueOf(decimal))));
    }

    /** The form of a mark. */
    static NumberForm of(DecimalMark mark) {
        return valueOf(mark.name());
    }

    /** Its mark. */
    DecimalMark mark() {
        return DecimalMark.valueOf(name());
    }

    /** Whether a text can only be a number with a decimal comma. */
    static boolean provesComma(String text) {
        return (text.indexOf(',') >= 0 || text.indexOf('.') >= 0)
                && DECIMAL_COMMA.matcher(digits(text)).matches();
    }

    /** Whether a text can only be a number with a decimal point. */
    static boolean provesPoint(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf(',') >= 0)
                && DECIMAL_POINT.matcher(digits(text)).matches();
    }

    /** Whether a text can be more than a thousand, and a number with three decimals: 1,234 or 1.234. */
    static boolean isOpen(String text) {
        return OPEN.matcher(digits(text)).matches();
    }

    /** The part of a number from its first digit to its last one, without sign, percent and currency. */
    private static String digits(String text) {
        String plain = plain(text);
        int start = 0;
        int end = plain.length();
        while (start < end && !isDigit(plain.charAt(start)) && !startsDecimals(plain, start)) {
            start++;
        }
        while (end > start && !isDigit(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static boolean startsDecimals(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    /** The text with plain blanks, minus signs and apostrophes for all kinds of them. */
    static String plain(String text) {
        if (text.chars().allMatch(c -> c <= '~' && c >= ' ')) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Blanks.isBlank(c) ? ' ' : "−–—‑".indexOf(c) >= 0 ? '-' : "’‘´′ʼ".indexOf(c) >= 0 ? '\'' : c);
        }
        return plain.toString();
    }

    /** The number of a text without sign of a currency; empty if it is none, or not finite. */
    public OptionalDouble parse(String text) {
        return isPlain(text) && (this == POINT || text.indexOf('.') < 0)
                ? finite(Double.parseDouble(text))
                : signed(plain(text).strip());
    }

    private OptionalDouble signed(String text) {
        String bare = text.strip();
        if (bare.endsWith("%")) {
            OptionalDouble percent = signed(bare.substring(0, bare.length() - 1));
            return percent.isPresent()
                    ? finite(BigDecimal.valueOf(percent.getAsDouble())
                            .movePointLeft(2)
                            .doubleValue())
                    : percent;
        }
        if (bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")")) {
            return negative(unsigned(bare.substring(1, bare.length() - 1).strip()));
        }
        if (bare.startsWith("-")) {
            return negative(unsigned(bare.substring(1).strip()));
        }
        if (bare.endsWith("-")) {
            return negative(unsigned(bare.substring(0, bare.length() - 1).strip()));
        }
        return unsigned(bare.startsWith("+") ? bare.substring(1).strip() : bare);
    }

    private OptionalDouble unsigned(String text) {
        String plain = text;
        if (grouped.matcher(text).matches()) {
            StringBuilder digits = new StringBuilder();
            text.chars().filter(c -> (c >= '0' && c <= '9') || c == decimal).forEach(c -> digits.append((char) c));
            plain = digits.toString();
        }
        if (decimal == ',') {
            if (plain.indexOf('.') >= 0) {
                return OptionalDouble.empty();
            }
            plain = plain.replace(',', '.');
        }
        return isPlain(plain) && plain.charAt(0) != '-' ? finite(Double.parseDouble(plain)) : OptionalDouble.empty();
    }

    private static OptionalDouble negative(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(0.0 - value.getAsDouble()) : value;
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }

    /** Whether it is digits with at most a minus, a point and an exponent: what {@link Double#parseDouble} reads, and no word. */
    static boolean isPlain(String text) {
        int i = 0;
        int length = text.length();
        if (i < length && text.charAt(i) == '-') {
            i++;
        }
        int digits = i;
        boolean point = false;
        while (i < length && (isDigit(text.charAt(i)) || (text.charAt(i) == '.' && !point))) {
            point |= text.charAt(i) == '.';
            i++;
        }
        if (i - digits < (point ? 2 : 1)) {
            return false;
        }
        return i == length || isExponent(text, i);
    }

    private static boolean isExponent(String text, int start) {
        int i = start;
        if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
            return false;
        }
        i++;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        while (i < text.length()) {
            if (!isDigit(text.charAt(i++))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
