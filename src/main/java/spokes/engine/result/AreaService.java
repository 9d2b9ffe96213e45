package spokes.engine.result;

/**
 * How one area is served over the horizon, all products together.
 *
 * @param area        code of the area
 * @param demandUnits units asked for over the horizon
 * @param unmetUnits  units not delivered
 * @param meanDays    units-weighted mean of delivery days; 0 if nothing is delivered
 * @param cost        money of outbound shipping and of pick and pack for what is delivered
 * @param mainCenter  code of the center that delivers the most units; empty if nothing is delivered
 */
public record AreaService(
        String area, double demandUnits, double unmetUnits, double meanDays, double cost, String mainCenter) {

    /** The same service for what another one delivers, at this one's days and cost per unit. */
    public AreaService inPlaceOf(AreaService other) {
        double delivered = other.demandUnits - other.unmetUnits;
        return new AreaService(
                area, other.demandUnits, other.unmetUnits, meanDays, costPerUnit() * delivered, mainCenter);
    }

    /** Money per delivered unit; 0 if nothing is delivered. */
    public double costPerUnit() {
        double delivered = demandUnits - unmetUnits;
        return delivered > 0 ? cost / delivered : 0;
    }
}
