package spokes.engine.measure;

/**
 * What arrives in so many days.
 *
 * @param days  delivery days: business days of dispatch and transit
 * @param units units delivered over the horizon, above 0
 */
public record DeliveryDays(double days, double units) {}
