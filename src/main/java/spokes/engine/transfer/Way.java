package spokes.engine.transfer;

import java.util.Optional;
import spokes.engine.carriage.FreightBook;
import spokes.model.carrier.FreightRate;

/**
 * How goods can come to a center: all that goes one way travels together.
 *
 * @param from      number of the sending center; {@link #OUTSIDE} for what comes from a supplier
 * @param sender    code of the sending center or supply point; empty if unknown
 * @param to        number of the receiving center
 * @param mode      mode of freight
 * @param rate      its freight row; empty if nobody asks for freight
 * @param km        road km, 0 if a place is unknown
 * @param departure day it leaves, from the plan date
 * @param arrival   day it reaches the dock
 * @param ready     day its units are sellable
 */
public record Way(
        int from,
        String sender,
        int to,
        String mode,
        Optional<FreightRate> rate,
        double km,
        int departure,
        double arrival,
        double ready) {
    /** The sender of goods that no center holds yet. */
    public static final int OUTSIDE = -1;

    /** Money of one shipment; 0 without units. */
    public double freight(Load load) {
        return rate.map(row -> FreightBook.cost(row, km, load.kg(), load.m3(), load.units()))
                .orElse(0.0);
    }

    /** Money that a part of a full shipment costs: what rises with weight, space or units, vehicles by the share filled. */
    public double variableFreight(Load load) {
        return rate.map(row -> row.perKgKm() * km * Math.max(load.kg(), row.minDensityKgM3() * load.m3())
                        + row.perVehicleKm() * km * vehicles(load)
                        + row.perUnit() * load.units())
                .orElse(0.0);
    }

    /** Vehicles that a load fills, a real number; 0 where vehicles have no limit. */
    public double vehicles(Load load) {
        return rate.map(row -> Math.max(
                        share(load.kg(), row.vehicleKg().orElse(0)),
                        share(load.m3(), row.vehicleM3().orElse(0))))
                .orElse(0.0);
    }

    private static double share(double amount, double room) {
        return room > 0 ? amount / room : 0;
    }

    /** Whether freight is paid by the vehicle. */
    public boolean isByVehicle() {
        return rate.filter(row -> row.perVehicleKm() > 0).isPresent();
    }

    /** Whether the goods come from a supplier. */
    public boolean isInbound() {
        return from == OUTSIDE;
    }
}
