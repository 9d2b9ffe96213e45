package spokes.engine.result;

/**
 * How one area is served over the horizon, all products together.
 *
 * @param area        code of the area
 * @param demandUnits units asked for over the horizon
 * @param unmetUnits  units not delivered
 * @param meanDays    units-weighted mean of delivery days; 0 if nothing is delivered
 * @param mainCenter  code of the center that delivers the most units; empty if nothing is delivered
 */
public record AreaService(String area, double demandUnits, double unmetUnits, double meanDays, String mainCenter) {}
