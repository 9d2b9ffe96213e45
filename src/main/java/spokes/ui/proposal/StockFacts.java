package spokes.ui.proposal;

/**
 * Units of all products that a plan of stock is made of.
 *
 * @param onHand         units that can be sold or moved on the plan date
 * @param inbound        units on their way
 * @param bought         units that are bought with them
 * @param boughtProducts of how many products any are bought
 * @param boughtCost     what those units cost at unit cost
 * @param target         what stock targets ask for; 0 unless that was asked for
 */
public record StockFacts(
        double onHand, double inbound, double bought, int boughtProducts, double boughtCost, double target) {}
