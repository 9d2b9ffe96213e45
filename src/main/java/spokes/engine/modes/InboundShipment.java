package spokes.engine.modes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import spokes.model.goods.Inbound;

/**
 * What travels together on a supply lane: rows of the sheet inbound of one supply point, center, mode and day.
 *
 * @param rows      the rows, at least one
 * @param mode      the mode that it takes: the stated one, else the cheapest of the lane
 * @param departure the day it leaves: its arrival less the days of that mode
 * @param kg        weight
 * @param m3        volume
 * @param value     unit cost of its goods together
 */
public record InboundShipment(
        List<Inbound> rows, String mode, LocalDate departure, double kg, double m3, double value) {
    public InboundShipment {
        rows = List.copyOf(rows);
        requireNonNull(mode, "mode");
        requireNonNull(departure, "departure");
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a shipment without goods");
        }
    }

    /** Code of where it comes from. */
    public String supplyPoint() {
        return rows.getFirst().supplyPoint();
    }

    /** Code of where it goes. */
    public String center() {
        return rows.getFirst().center();
    }

    /** The day it reaches the dock, as the sheet says. */
    public LocalDate arrival() {
        return rows.getFirst().arrivalDate();
    }

    /** Units of all products. */
    public double units() {
        return rows.stream().mapToDouble(Inbound::units).sum();
    }

    /** Purchase order or shipment number; empty if none is stated. */
    public String reference() {
        return rows.stream()
                .map(Inbound::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Its rows by another mode that arrives on another day. */
    List<Inbound> by(String otherMode, LocalDate otherArrival) {
        return rows.stream()
                .map(row -> new Inbound(
                        row.center(),
                        row.product(),
                        row.units(),
                        otherArrival,
                        row.supplyPoint(),
                        otherMode,
                        row.reference()))
                .toList();
    }
}
