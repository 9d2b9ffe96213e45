package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

/**
 * Orders that differ from the plan in the same way.
 *
 * @param reason         why
 * @param plannedCenters where they were to leave from
 * @param actualCenters  where they left from
 * @param orders         how many
 * @param plannedFreight money that the plan pays for those with known freight
 * @param paid           money that was paid for them
 * @param daysLater      days that those with a known day of delivery took more than planned, the mean
 */
public record ShipmentGap(
        OrderGap.Reason reason,
        String plannedCenters,
        String actualCenters,
        int orders,
        double plannedFreight,
        double paid,
        double daysLater) {
    public ShipmentGap {
        requireNonNull(reason, "reason");
    }

    /** Money that was paid more than planned; 0 for orders that the plan does not ship. */
    public double money() {
        return reason == OrderGap.Reason.NOT_IN_PLAN ? 0 : paid - plannedFreight;
    }
}
