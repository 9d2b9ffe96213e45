package spokes.optimize.stock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/**
 * Units of a product that a proposal wants elsewhere.
 *
 * @param from      code of the center that has too much
 * @param to        code of the center where they belong
 * @param units     above 0
 * @param departure when they are to leave, if the proposal is of transfers
 * @param mode      mode of freight; empty if none is chosen
 * @param reason    why, in money and days, if the proposal is of transfers
 */
public record StockMove(
        ProductKey product,
        String from,
        String to,
        double units,
        Optional<LocalDate> departure,
        String mode,
        Optional<Reason> reason) {
    public StockMove {
        if (!(units > 0) || Double.isInfinite(units)) {
            throw new IllegalArgumentException("%s units of %s".formatted(units, product));
        }
    }

    /** Units that belong elsewhere; how they come there is not said. */
    public static StockMove of(ProductKey product, String from, String to, double units) {
        return new StockMove(product, from, to, units, Optional.empty(), "", Optional.empty());
    }

    /** The move as a transfer that is planned, without an id; on the plan date if it says no day. */
    public Transfer toTransfer() {
        return new Transfer(
                "",
                product,
                from,
                to,
                units,
                departure,
                mode,
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    /**
     * Why a transfer pays.
     *
     * @param freight     its share of the money for freight
     * @param saving      money saved over the horizon, freight already taken off
     * @param paybackDays days until it has paid what it costs at once; empty if it never does
     * @param lastsDays   days that the units last at the receiver
     * @param daysGained  mean delivery days by which what it serves arrives sooner
     */
    public record Reason(
            double freight, double saving, OptionalDouble paybackDays, double lastsDays, double daysGained) {}
}
