package spokes.engine.network;

import java.util.Optional;
import spokes.engine.basis.Terms;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Transfer;

/**
 * A transfer that has an effect, with places and days as numbers.
 *
 * @param transfer  as the planner knows it
 * @param from      number of the sender; {@link Codes#NONE} if it is not open
 * @param to        number of the receiver
 * @param mode      mode of freight, settled
 * @param rate      its freight row, if there is one
 * @param km        road km, 0 if a place is unknown
 * @param departure day it leaves, counted from the plan date
 * @param arrival   day it reaches the dock
 * @param ready     day its units are sellable
 * @param takes     whether the sender's stock still holds its units
 */
public record Move(
        Transfer transfer,
        int from,
        int to,
        String mode,
        Optional<FreightRate> rate,
        double km,
        int departure,
        double arrival,
        double ready,
        boolean takes) {

    /** Units that it is to carry. */
    public double units() {
        return Terms.amount(transfer.units());
    }

    /** Share of its goods lost or damaged on the way. */
    public double lossRate() {
        return rate.map(r -> Terms.amount(r.lossRate())).orElse(0.0);
    }

    /** kg of CO2e per tonne and km. */
    public double kgCo2PerTonneKm() {
        return rate.map(r -> Terms.amount(r.kgCo2PerTonneKm())).orElse(0.0);
    }

    /** Whether it may still be changed. */
    public boolean isPlanned() {
        return transfer.status() == Transfer.Status.PLANNED;
    }
}
