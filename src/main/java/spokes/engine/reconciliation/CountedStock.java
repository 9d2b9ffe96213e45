package spokes.engine.reconciliation;

import java.time.LocalDate;
import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * What lies at a center by a new count, and what was to be expected there.
 *
 * @param center      code of the center
 * @param product     what was counted
 * @param since       the day of the last count, or of the new one if there was none
 * @param day         the day of the new count
 * @param last        units by the last count; empty if there was none
 * @param shipped     units that orders took from the center since, by their ship center
 * @param inbound     units that came in since
 * @param transferred units that transfers brought since, less those that they took
 * @param counted     units by the new count
 */
public record CountedStock(
        String center,
        ProductKey product,
        LocalDate since,
        LocalDate day,
        OptionalDouble last,
        double shipped,
        double inbound,
        double transferred,
        double counted) {

    /** Units to be expected at the end of the day: last count − shipped + inbound + transferred. Empty without a last count. */
    public OptionalDouble expected() {
        return last.isPresent()
                ? OptionalDouble.of(last.getAsDouble() - shipped + inbound + transferred)
                : OptionalDouble.empty();
    }

    /** Units counted beyond what was expected; negative if some are missing. */
    public OptionalDouble difference() {
        OptionalDouble expected = expected();
        return expected.isPresent() ? OptionalDouble.of(counted - expected.getAsDouble()) : expected;
    }
}
