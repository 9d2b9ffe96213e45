package spokes.engine.modes;

import java.util.List;
import spokes.engine.derivation.Source;
import spokes.model.sheet.RowChange;

/**
 * Which modes inbound shipments should take.
 *
 * @param shipments   every shipment that arrives within the horizon from a place that is known, the earliest first
 * @param lanes       every supply lane by every mode, of each lane those that are in time first, the cheapest first; a mode by
 *                    which a shipment arrives after the horizon is left out
 * @param unplaced    rows of the sheet inbound without a supply point of a known place: nothing can be said of them
 * @param changes     the rows that change where every recommendation is accepted, as one step
 * @param planChange  what the whole plan costs more with all of them, judged together; below 0 it saves
 * @param pipeline    cost of the money bound on the way beyond that of the present modes
 * @param safetyCost  cost of the safety stock beyond that of the present modes
 * @param assumptions what it rests on, as it is in force, each with its source
 */
public record ModesAnswer(
        List<ShipmentModes> shipments,
        List<LaneMode> lanes,
        int unplaced,
        List<RowChange> changes,
        double planChange,
        double pipeline,
        double safetyCost,
        List<Source> assumptions) {
    public ModesAnswer {
        shipments = List.copyOf(shipments);
        lanes = List.copyOf(lanes);
        changes = List.copyOf(changes);
        assumptions = List.copyOf(assumptions);
    }

    /** What all recommendations cost more together; below 0 they save. */
    public double more() {
        return planChange + pipeline + safetyCost;
    }
}
