package spokes.engine.transfer;

/**
 * What a center needs of a product if certain centers hold it.
 *
 * @param center number of the center
 * @param perDay mean units a day of the areas that rank it first among those centers
 * @param target units that keep the service asked for, over lead time and review period, with safety stock
 */
public record Need(int center, double perDay, double target) {}
