package spokes.model.goods;

import java.time.LocalDate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Ordered stock on its way to a center.
 *
 * @param center      code of the receiving center
 * @param product     what comes
 * @param units       how much
 * @param arrivalDate the day it reaches the dock; sellable after dock to stock
 * @param supplyPoint code of where it comes from; empty if unknown
 * @param mode        mode of freight; empty if not chosen
 * @param reference   purchase order or shipment number, as text
 */
public record Inbound(
        String center,
        ProductKey product,
        double units,
        LocalDate arrivalDate,
        String supplyPoint,
        String mode,
        String reference) {

    /** The shipment that a row of the sheet inbound describes. */
    public static Inbound of(Row row) {
        return new Inbound(
                row.text("center"),
                ProductKey.of(row),
                row.number("units"),
                row.findDate("arrival_date").orElseThrow(),
                row.text("supply_point"),
                row.text("mode"),
                row.text("reference"));
    }

    /** So many units of the same at a center. */
    public Inbound at(String otherCenter, double otherUnits) {
        return new Inbound(otherCenter, product, otherUnits, arrivalDate, supplyPoint, mode, reference);
    }

    /** The row of the sheet inbound that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.INBOUND)
                .with("center", center)
                .with("client", product.client())
                .with("sku", product.sku())
                .with("units", units)
                .with("arrival_date", arrivalDate)
                .with("supply_point", supplyPoint)
                .with("mode", mode)
                .with("reference", reference);
    }
}
