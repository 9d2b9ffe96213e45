package spokes.engine.placement;

/**
 * What is asked of placed stock beside the least cost.
 *
 * @param buying      what is bought to be placed with it
 * @param keepsSafety whether every center that holds a product is to have its safety stock of it, or where there is too
 *                    little its share of what there is
 */
public record StockWish(Buying buying, boolean keepsSafety) {
    /** Nothing. */
    public static final StockWish NOTHING = new StockWish(Buying.NOTHING, false);

    /** Whether centers are to have what service asks for. */
    boolean isOfService() {
        return keepsSafety || buying.toTargets();
    }
}
