package spokes.engine.flow;

/** Sees every center's stock of a product at every moment at which something happens. */
@FunctionalInterface
public interface StockWatcher {
    /** Watches nothing. */
    StockWatcher NOBODY = (day, center, units) -> {};

    /**
     * A center's stock at a moment. Two calls for one moment are a jump; between moments stock falls in a straight line.
     *
     * @param day    days since the plan date
     * @param center number of the center
     * @param units  what is there
     */
    void at(double day, int center, double units);
}
