package spokes.engine.network;

/**
 * Inbound units of one product.
 *
 * @param center  number of the receiver
 * @param units   how many
 * @param ready   day they are sellable, counted from the plan date
 */
public record Arrival(int center, double units, double ready) {}
