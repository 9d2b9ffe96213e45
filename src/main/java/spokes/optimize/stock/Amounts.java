package spokes.optimize.stock;

import java.util.Locale;

/** Amounts as sentences name them. */
final class Amounts {
    private Amounts() {}

    /** Whole if it is, else with three decimals. */
    static String of(double amount) {
        boolean isWhole = Math.abs(amount - Math.rint(amount)) < 0.0005;
        return String.format(Locale.ROOT, isWhole ? "%.0f" : "%.3f", amount);
    }
}
