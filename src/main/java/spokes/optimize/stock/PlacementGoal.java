package spokes.optimize.stock;

import java.util.Optional;
import spokes.engine.placement.StockWish;

/**
 * What is asked of a placement, beside the least cost.
 *
 * @param fast a share of demand to deliver fast, if said
 * @param wish what is bought with the stock that there is, and what centers are to have for the sake of service
 */
public record PlacementGoal(Optional<Fast> fast, StockWish wish) {

    /** The cheapest placement, with nothing else asked. */
    public static PlacementGoal cheapest() {
        return new PlacementGoal(Optional.empty());
    }

    /** Nothing bought, nothing asked for the sake of service. */
    public PlacementGoal(Optional<Fast> fast) {
        this(fast, StockWish.NOTHING);
    }

    /**
     * A share of demand to deliver fast.
     *
     * @param days  delivery days, dispatch and transit
     * @param share least share of demanded units that arrive within them, 0 to 1
     */
    public record Fast(double days, double share) {
        public Fast {
            if (!(days >= 0) || !(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of %s within %s days".formatted(share, days));
            }
        }
    }
}
