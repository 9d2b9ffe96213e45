package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How an order was to leave and how it did.
 *
 * @param client         whose customer ordered
 * @param order          its code
 * @param date           when it came
 * @param plannedCenters codes of the centers that the plan sends it from, with plus signs between; empty if none has it
 * @param actualCenters  those that it really left from
 * @param plannedParcels how many the plan sends
 * @param actualParcels  how many were sent; 0 if unknown
 * @param plannedFreight money that the plan pays for it
 * @param paid           money that was paid; empty if unknown
 * @param plannedDays    mean calendar days to the door by the plan
 * @param actualDays     calendar days that it took; empty if unknown
 * @param reason         why it differs
 */
public record OrderGap(
        String client,
        String order,
        LocalDate date,
        String plannedCenters,
        String actualCenters,
        double plannedParcels,
        double actualParcels,
        double plannedFreight,
        OptionalDouble paid,
        double plannedDays,
        OptionalDouble actualDays,
        Reason reason) {
    /** Why an order differs from the plan; the first that applies. */
    public enum Reason {
        /** By the plan's stock nobody could ship all of it, and yet it left. */
        NOT_IN_PLAN,
        /** It left from another center, or others. */
        OTHER_CENTER,
        /** It left in more parcels. */
        MORE_PARCELS,
        /** It left as planned and cost more than the rates say. */
        DEARER,
        /** It left as planned and took over a day more. */
        LATER,
        /** Nothing to speak of. */
        AS_PLANNED
    }

    public OrderGap {
        requireNonNull(reason, "reason");
    }

    /** Money that was paid more than planned; 0 where it is unknown or nothing was planned. */
    public double money() {
        return paid.isPresent() && reason != Reason.NOT_IN_PLAN ? paid.getAsDouble() - plannedFreight : 0;
    }

    /** Days that it took more than planned; 0 where it is unknown. */
    public double daysLater() {
        return actualDays.isPresent() && reason != Reason.NOT_IN_PLAN ? actualDays.getAsDouble() - plannedDays : 0;
    }

    /** The same with the reason that its figures give. */
    OrderGap judged(Tolerance tolerance) {
        return new OrderGap(
                client,
                order,
                date,
                plannedCenters,
                actualCenters,
                plannedParcels,
                actualParcels,
                plannedFreight,
                paid,
                plannedDays,
                actualDays,
                find(tolerance));
    }

    private Reason find(Tolerance tolerance) {
        if (plannedCenters.isEmpty()) {
            return Reason.NOT_IN_PLAN;
        }
        if (!actualCenters.equals(plannedCenters)) {
            return Reason.OTHER_CENTER;
        }
        if (actualParcels > plannedParcels) {
            return Reason.MORE_PARCELS;
        }
        if (paid.isPresent() && paid.getAsDouble() > plannedFreight * (1 + tolerance.freight())) {
            return Reason.DEARER;
        }
        return actualDays.isPresent() && actualDays.getAsDouble() > plannedDays + tolerance.days()
                ? Reason.LATER
                : Reason.AS_PLANNED;
    }
}
