package spokes.optimize;

/**
 * Units of all products that a placement is made of.
 *
 * @param onHand         units that can be sold or moved on the plan date
 * @param inbound        units on their way that become stock within the horizon
 * @param bought         units that are bought with them
 * @param boughtProducts of how many products any are bought
 * @param boughtCost     what those units cost at unit cost
 * @param target         what the stock targets of the centers that hold products ask for; 0 unless service was asked for
 * @param shortUnits     units missing to it, product by product
 * @param shortProducts  of how many products any are missing
 */
public record StockTotals(
        double onHand,
        double inbound,
        double bought,
        int boughtProducts,
        double boughtCost,
        double target,
        double shortUnits,
        int shortProducts) {
    /** Nothing is placed. */
    public static final StockTotals NONE = new StockTotals(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public StockTotals plus(StockTotals other) {
        return new StockTotals(
                onHand + other.onHand,
                inbound + other.inbound,
                bought + other.bought,
                boughtProducts + other.boughtProducts,
                boughtCost + other.boughtCost,
                target + other.target,
                shortUnits + other.shortUnits,
                shortProducts + other.shortProducts);
    }
}
