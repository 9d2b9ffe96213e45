package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

/**
 * What the customers of an area feel while a center is out.
 *
 * @param area       code of the area
 * @param center     code of the center that delivers the most there if nothing is closed
 * @param orders     orders delivered there in that time if nothing is closed
 * @param units      units delivered there in that time if nothing is closed
 * @param daysBefore mean delivery days if nothing is closed
 * @param daysIdle   mean delivery days if nothing is done about it
 * @param daysAfter  mean delivery days with what is proposed
 * @param unmetIdle  units more that are not delivered if nothing is done about it
 * @param unmetAfter units more that are not delivered with what is proposed
 * @param costAfter  money more for shipping, picking and packing with what is proposed
 */
public record HitArea(
        String area,
        String center,
        double orders,
        double units,
        double daysBefore,
        double daysIdle,
        double daysAfter,
        double unmetIdle,
        double unmetAfter,
        double costAfter) {
    /** Days, and units, that nobody feels. */
    private static final double FELT = 0.005;

    public HitArea {
        requireNonNull(area, "area");
        requireNonNull(center, "center");
    }

    /** Days by which orders come later with what is proposed; below 0 if they come sooner. */
    public double daysLater() {
        return daysAfter - daysBefore;
    }

    /** Whether anybody would feel it: with what is proposed, or if nothing is done. */
    public boolean isHit() {
        return Math.abs(daysLater()) > FELT
                || Math.abs(daysIdle - daysBefore) > FELT
                || Math.abs(unmetAfter) > FELT
                || Math.abs(unmetIdle) > FELT;
    }

    /** Whether its orders come later with what is proposed. */
    public boolean isLater() {
        return daysLater() > FELT;
    }

    /** Units · days by which it is worse off. */
    double unitDaysLater() {
        return daysLater() * units;
    }
}
