package spokes.exchange.cell;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How a sheet writes numbers: what stands before the decimals and what between thousands. */
public enum NumberForm {
    /** 1,234.5 */
    POINT('.', ','),
    /** 1.234,5 */
    COMMA(',', '.');

    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("-?(\\d+,\\d{1,2}|0,\\d+|\\d+,\\d{4,}|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{4,},\\d+)");
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("-?(\\d+\\.\\d{1,2}|0?\\.\\d+|\\d+\\.\\d{4,}|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{4,}\\.\\d+)");

    private final char decimal;
    private final Pattern grouped;

    NumberForm(char decimal, char group) {
        this.decimal = decimal;
        String sep = Pattern.quote(String.valueOf(group));
        this.grouped =
                Pattern.compile("\\d{1,3}(?:(?:%1$s\\d{2,3})*%1$s\\d{3}|(?:[\\s\u00a0\u202f'’]\\d{3})+)(?:%2$s\\d*)?"
                        .formatted(sep, Pattern.quote(String.valueOf(decimal))));
    }

    /** Whether a text can only be a number with a decimal comma. */
    static boolean provesComma(String text) {
        return text.indexOf(',') >= 0 && DECIMAL_COMMA.matcher(text).matches();
    }

    /** Whether a text can only be a number with a decimal point. */
    static boolean provesPoint(String text) {
        return text.indexOf('.') >= 0 && DECIMAL_POINT.matcher(text).matches();
    }

    /** The number of a text without sign of a currency; empty if it is none, or not finite. */
    public OptionalDouble parse(String text) {
        if (isPlain(text) && (this == POINT || text.indexOf('.') < 0)) {
            return finite(Double.parseDouble(text));
        }
        String bare = text.replace('−', '-');
        if (bare.endsWith("%")) {
            OptionalDouble percent = parse(bare.substring(0, bare.length() - 1).strip());
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
        return isPlain(plain) ? finite(Double.parseDouble(plain)) : OptionalDouble.empty();
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
