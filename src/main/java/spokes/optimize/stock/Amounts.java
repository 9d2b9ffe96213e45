package spokes.optimize.stock;

import java.util.Locale;

/** Amounts as sentences name them. */
final class Amounts {
    private Amounts() {}

    /** "1 unit", "12 units". */
    static String units(double units) {
        return of(units) + (units == 1 ? " unit" : " units");
    }

    /** "1 product", "12 products". */
    static String products(long count) {
        return count == 1 ? "1 product" : count + " products";
    }

    /** Whole if it is, else with three decimals. */
    static String of(double amount) {
        boolean isWhole = Math.abs(amount - Math.rint(amount)) < 0.0005;
        return String.format(Locale.ROOT, isWhole ? "%.0f" : "%.3f", amount);
    }
}
