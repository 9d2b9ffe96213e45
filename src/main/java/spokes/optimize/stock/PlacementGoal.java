package spokes.optimize.stock;

import java.util.Optional;

/**
 * What is asked of a placement, beside the least cost.
 *
 * @param fast a share of demand to deliver fast, if said
 */
public record PlacementGoal(Optional<Fast> fast) {

    /** The cheapest placement, with nothing else asked. */
    public static PlacementGoal cheapest() {
        return new PlacementGoal(Optional.empty());
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
