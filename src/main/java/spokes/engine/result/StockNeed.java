package spokes.engine.result;

/**
 * Units of stock that keep the service that was asked for, all products and centers together: more centers need more, as
 * each has to be safe by itself (risk pooling; model.md, section 9).
 *
 * @param targetUnits  the sum of all targets
 * @param safetyUnits  what of them is safety stock
 * @param demandPerDay mean units a day that they are for; less than all demand where areas are out of reach
 */
public record StockNeed(double targetUnits, double safetyUnits, double demandPerDay) {}
