package spokes.engine.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * More at a center than it can take, at some time within the horizon. A warning: the plan is judged all the same.
 *
 * @param center   code of the center
 * @param kind     what is too much there
 * @param product  the product that is limited, of kind {@link Kind#MAX_UNITS}; else empty
 * @param firstDay first day on which it is too much, a real number of days from the plan date
 * @param worstDay first day on which it is too much by the most
 * @param excess   how much that is above the capacity, in the kind's unit, above 0
 * @param capacity what the center can take, in the kind's unit
 */
public record CapacityOverrun(
        String center,
        Kind kind,
        Optional<ProductKey> product,
        double firstDay,
        double worstDay,
        double excess,
        double capacity) {
    public CapacityOverrun {
        requireNonNull(center, "center");
        if (!(excess > 0) || Double.isInfinite(excess)) {
            throw new IllegalArgumentException("%s is over its capacity by %s".formatted(center, excess));
        }
    }

    /** What can be too much. */
    public enum Kind {
        /** Cubic meters of all stock, over the share of the space that goods fill. */
        STORAGE("m³ of stock"),
        /** Orders a day, the mean of a week. */
        THROUGHPUT("orders a day"),
        /** Units of one product, by the rule of the sheet eligibility. */
        MAX_UNITS("units");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }
    }

    /** One line for people: "Reno: 1250 m³ of stock on 2026-03-14, 250 over its 1000; first too much on 2026-03-05". */
    public String message(LocalDate planDate) {
        LocalDate first = planDate.plusDays((long) firstDay);
        LocalDate worst = planDate.plusDays((long) worstDay);
        return String.format(
                Locale.ROOT,
                "%s%s: %s %s on %s, %s over its %s%s",
                center,
                product.map(key -> ", " + key).orElse(""),
                shown(capacity + excess),
                kind.unit,
                worst,
                shown(excess),
                shown(capacity),
                first.equals(worst) ? "" : "; first too much on " + first);
    }

    private static String shown(double amount) {
        boolean isWhole = Math.abs(amount - Math.rint(amount)) < 0.005;
        return String.format(Locale.ROOT, isWhole || amount >= 1000 ? "%.0f" : "%.2f", amount);
    }
}
