package spokes.engine.modes;

/**
 * All shipments of a supply lane that have not left, by one mode.
 *
 * @param supplyPoint code of where they come from
 * @param center      code of where they go
 * @param mode        the mode
 * @param shipments   how many there are
 * @param inTime      how many of them are in time by it
 * @param freight     money of their freight, each by itself
 * @param pipeline    cost of the money bound in their goods on the way
 * @param safetyCost  cost of the safety stock beyond that of their present modes
 * @param more        what it costs more than their present modes: the plan, pipeline and safety stock
 */
public record LaneMode(
        String supplyPoint,
        String center,
        String mode,
        int shipments,
        int inTime,
        double freight,
        double pipeline,
        double safetyCost,
        double more) {
    /** Whether every shipment is in time by it. */
    public boolean isInTime() {
        return inTime == shipments;
    }

    /** This and another of the same lane and mode. */
    LaneMode plus(LaneMode other) {
        return new LaneMode(
                supplyPoint,
                center,
                mode,
                shipments + other.shipments,
                inTime + other.inTime,
                freight + other.freight,
                pipeline + other.pipeline,
                safetyCost + other.safetyCost,
                more + other.more);
    }
}
