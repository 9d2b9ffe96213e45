package spokes.model.goods;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.sheet.Row;

/**
 * What lies at a center.
 *
 * @param center      code of the center
 * @param product     what lies there
 * @param onHand      units there
 * @param allocated   units promised already
 * @param unavailable units that cannot be sold: damaged, on hold
 * @param asOf        the day it was counted, if stated
 */
public record StockLevel(
        String center,
        ProductKey product,
        double onHand,
        double allocated,
        double unavailable,
        Optional<LocalDate> asOf) {

    /** The level that a row of the sheet stock describes. */
    public static StockLevel of(Row row) {
        return new StockLevel(
                row.text("center"),
                ProductKey.of(row),
                row.number("on_hand"),
                row.number("allocated"),
                row.number("unavailable"),
                row.findDate("as_of"));
    }

    /** Units that can be sold or moved, at least 0. */
    public double usable() {
        return Math.max(0, onHand - allocated - unavailable);
    }

    /** Whether more is promised or unusable than there is: what came there would be taken for that first. */
    public boolean isOverdrawn() {
        return allocated + unavailable > onHand;
    }
}
