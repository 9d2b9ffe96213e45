package spokes.model.goods;

import java.time.LocalDate;
import java.util.OptionalDouble;
import spokes.model.sheet.Row;

/**
 * One SKU of what one customer bought at one time.
 *
 * @param orderId     the order
 * @param date        when it was placed
 * @param product     what was bought
 * @param quantity    units; negative for a return
 * @param area        code of the area it goes to
 * @param shipCenter  center that shipped it; empty if unknown
 * @param parcels     parcels of the order, if known
 * @param freightPaid money paid to the carrier for this line, if known
 */
public record OrderLine(
        String orderId,
        LocalDate date,
        ProductKey product,
        double quantity,
        String area,
        String shipCenter,
        OptionalDouble parcels,
        OptionalDouble freightPaid) {

    /** The line that a row of the sheet orders describes. */
    public static OrderLine of(Row row) {
        return new OrderLine(
                row.text("order_id"),
                row.findDate("order_date").orElseThrow(),
                ProductKey.of(row),
                row.number("quantity"),
                row.text("area"),
                row.text("ship_center"),
                row.findNumber("parcels"),
                row.findNumber("freight_paid"));
    }
}
