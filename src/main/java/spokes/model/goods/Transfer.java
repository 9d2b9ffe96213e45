package spokes.model.goods;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * A move of stock between two centers.
 *
 * @param id            what identifies it; empty in sheets that have none
 * @param product       what moves
 * @param from          code of the sender
 * @param to            code of the receiver
 * @param units         how much
 * @param departureDate the day it is to leave, if stated
 * @param mode          mode of freight; empty = the setting
 * @param status        where it stands
 * @param sentDate      the day it left, if it did
 * @param receivedUnits what arrived, if it did
 */
public record Transfer(
        String id,
        ProductKey product,
        String from,
        String to,
        double units,
        Optional<LocalDate> departureDate,
        String mode,
        Status status,
        Optional<LocalDate> sentDate,
        OptionalDouble receivedUnits) {

    /** Where a transfer stands. */
    public enum Status {
        PLANNED,
        SENT,
        RECEIVED,
        CANCELLED
    }

    /** A transfer that is planned, without an id yet. */
    public static Transfer planned(
            ProductKey product, String from, String to, double units, LocalDate departure, String mode) {
        return new Transfer(
                "",
                product,
                from,
                to,
                units,
                Optional.of(departure),
                mode,
                Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    /** The same transfer with an id. */
    public Transfer withId(String next) {
        return new Transfer(next, product, from, to, units, departureDate, mode, status, sentDate, receivedUnits);
    }

    /** The transfer that a row of the sheet transfers describes; without a status it is planned. */
    public static Transfer of(Row row) {
        String status = row.text("status");
        return new Transfer(
                row.text("transfer_id"),
                ProductKey.of(row),
                row.text("from"),
                row.text("to"),
                row.number("units"),
                row.findDate("departure_date"),
                row.text("mode"),
                status.isEmpty() ? Status.PLANNED : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                row.findDate("sent_date"),
                row.findNumber("received_units"));
    }

    /** The row of the sheet transfers that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", id)
                .with("client", product.client())
                .with("sku", product.sku())
                .with("from", from)
                .with("to", to)
                .with("units", units)
                .with("departure_date", departureDate.orElse(null))
                .with("mode", mode)
                .with("status", status.name().toLowerCase(Locale.ROOT))
                .with("sent_date", sentDate.orElse(null))
                .with("received_units", receivedUnits.isPresent() ? (Double) receivedUnits.getAsDouble() : null);
    }
}
