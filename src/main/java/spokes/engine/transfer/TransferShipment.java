package spokes.engine.transfer;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What leaves one center for another on one day by one mode: a truck to fill.
 *
 * @param from     code of the sender
 * @param to       code of the receiver
 * @param mode     mode of freight
 * @param leaves   the day it leaves
 * @param arrives  the day it reaches the dock
 * @param products how many products it carries
 * @param units    their units
 * @param cases    their cases, rounded up by product
 * @param pallets  their pallets, parts of pallets included; empty if a product's cases per pallet are unknown
 * @param load     their weight and space
 * @param freight  money of the shipment
 * @param vehicles vehicles that it takes; 0 where vehicles have no limit
 * @param fill     share of those vehicles that is filled, by weight or space, whichever is more; 0 without vehicles
 */
public record TransferShipment(
        String from,
        String to,
        String mode,
        LocalDate leaves,
        LocalDate arrives,
        int products,
        double units,
        double cases,
        OptionalDouble pallets,
        Load load,
        double freight,
        int vehicles,
        double fill) {
    public TransferShipment {
        if (!(fill >= 0 && fill <= 1 + 1e-9)) {
            throw new IllegalArgumentException("vehicles filled by " + fill);
        }
    }
}
