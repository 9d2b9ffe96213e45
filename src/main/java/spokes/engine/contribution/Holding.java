package spokes.engine.contribution;

/**
 * A product at a center over the horizon.
 *
 * @param unitDays      ∫ of its units over the days
 * @param spaceUnitDays the part of them while the price of the space is at least the bin fee
 * @param binDays       days with stock while the bin fee is more
 */
public record Holding(double unitDays, double spaceUnitDays, double binDays) {
    static final Holding NONE = new Holding(0, 0, 0);

    /**
     * This and a straight fall of stock.
     *
     * @param first units at its beginning
     * @param last  units at its end, no more
     * @param fee   units whose space costs as much as the bin; +∞ if space is free
     */
    Holding and(double first, double last, double days, double fee) {
        double above = days * share(first, last, fee);
        double atBorder = Math.max(last, Math.min(first, fee));
        return new Holding(
                unitDays + days * (first + last) / 2,
                spaceUnitDays + above * (first + atBorder) / 2,
                binDays + (first > 0 ? days - above : 0));
    }

    /** The share of a fall that lies at or above a number of units. */
    private static double share(double first, double last, double units) {
        if (last >= units) {
            return 1;
        }
        return first <= units ? 0 : (first - units) / (first - last);
    }
}
