package spokes.ui.map.ground;

import java.util.Locale;

/** A count that has to fit into a small circle: 940, 9.4k, 94k, 1.2M. */
public final class ShortNumber {
    private ShortNumber() {}

    public static String of(double amount) {
        if (amount < 999.5) {
            return String.format(Locale.ROOT, "%.0f", amount);
        }
        if (amount < 9_950) {
            return String.format(Locale.ROOT, "%.1fk", amount / 1e3);
        }
        if (amount < 999_500) {
            return String.format(Locale.ROOT, "%.0fk", amount / 1e3);
        }
        return String.format(Locale.ROOT, amount < 9_950_000 ? "%.1fM" : "%.0fM", amount / 1e6);
    }

    /** A round number without decimals that it does not need: 0.5, 20, 1000. */
    public static String plain(double amount) {
        return amount >= 1 ? String.format(Locale.ROOT, "%.0f", amount) : Double.toString(amount);
    }
}
