package spokes.engine.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import spokes.model.goods.Packing;
import spokes.model.goods.Transfer;

/**
 * What leaves one center for another on one day by one mode: a truck to fill.
 *
 * @param from      code of the sender
 * @param to        code of the receiver
 * @param mode      mode of freight
 * @param leaves    the day it leaves
 * @param arrives   the day it reaches the dock
 * @param transfers what it carries, a transfer each
 * @param packing   units that leave, with their cases, pallets, weight and space
 * @param way       how it goes, and what that costs
 * @param vehicles  vehicles that it takes; 0 where vehicles have no limit
 * @param fill      share of those vehicles that is filled, by weight or space, whichever is more; 0 without vehicles
 */
public record TransferShipment(
        String from,
        String to,
        String mode,
        LocalDate leaves,
        LocalDate arrives,
        List<Transfer> transfers,
        Packing packing,
        Way way,
        int vehicles,
        double fill) {
    public TransferShipment {
        transfers = List.copyOf(transfers);
        if (!(fill >= 0 && fill <= 1 + 1e-9)) {
            throw new IllegalArgumentException("vehicles filled by " + fill);
        }
    }

    /** How many products it carries. */
    public int products() {
        return (int) transfers.stream().map(Transfer::product).distinct().count();
    }

    /** What it carries. */
    public Load load() {
        return new Load(packing.kg(), packing.m3(), packing.units());
    }

    /** Money of the shipment. */
    public double freight() {
        return way.freight(load());
    }

    /** Money that more of it adds to its freight: nothing while the vehicles that go anyway have room. */
    public double freightOf(Load more) {
        return way.freight(load().plus(more)) - freight();
    }

    /** Kilograms that still fit in the vehicles that go anyway; empty where they carry any weight. */
    public OptionalDouble roomKg() {
        return room(way.rate().map(rate -> rate.vehicleKg().orElse(0)).orElse(0.0), packing.kg());
    }

    /** Cubic meters that still fit in them; empty where they hold any space. */
    public OptionalDouble roomM3() {
        return room(way.rate().map(rate -> rate.vehicleM3().orElse(0)).orElse(0.0), packing.m3());
    }

    private OptionalDouble room(double ofVehicle, double taken) {
        return ofVehicle > 0 ? OptionalDouble.of(Math.max(0, vehicles * ofVehicle - taken)) : OptionalDouble.empty();
    }
}
