package spokes.engine.derivation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they stand in sentences. */
final class Figures {
    private static final int DIGITS = 6;

    private Figures() {}

    /** A number with six significant digits, or all digits before the point: {@code 1,234}, {@code 0.00523}. */
    static String number(double value) {
        BigDecimal exact = new BigDecimal(value);
        int whole = exact.precision() - exact.scale();
        BigDecimal shown = exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN));
        return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(shown);
    }
}
