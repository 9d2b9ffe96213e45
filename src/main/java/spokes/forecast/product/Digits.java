package spokes.forecast.product;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import spokes.model.sheet.Column;

/** Numbers as they are stored: six digits tell more than any forecast knows, and are short in a file. */
final class Digits {
    private static final MathContext SIX = new MathContext(6);
    private static final double DAYS = 7;

    private Digits() {}

    static double rounded(double value) {
        double held = Math.clamp(value, -Column.MAX_AMOUNT, Column.MAX_AMOUNT);
        return held == 0 ? 0 : new BigDecimal(held).round(SIX).doubleValue();
    }

    static OptionalDouble rounded(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(rounded(value.getAsDouble())) : value;
    }

    /** Units a day of units a week. */
    static double perDay(double perWeek) {
        return rounded(perWeek / DAYS);
    }
}
