package spokes.ui.map.ground;

import java.text.NumberFormat;
import java.util.Locale;

/** A count that has to fit into a small circle, with the decimal mark of a language: 940, 9.4k, 94k, 1.2M. */
public final class ShortNumber {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private ShortNumber() {}

    /** The count in a language. */
    public static String of(double amount, Locale locale) {
        if (amount < THOUSAND - 0.5) {
            return write(amount, 0, locale);
        }
        return amount < MILLION - 500
                ? write(amount / THOUSAND, amount < 9_950 ? 1 : 0, locale) + "k"
                : write(amount / MILLION, amount < 9_950_000 ? 1 : 0, locale) + "M";
    }

    private static String write(double amount, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
