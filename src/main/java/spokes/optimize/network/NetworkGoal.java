package spokes.optimize.network;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is asked of a network of centers, beside the least cost.
 *
 * @param centers      exactly so many open centers, if said
 * @param singleSource whether all demand of an area comes from one center
 * @param service      a share of demand to serve fast, if said
 */
public record NetworkGoal(OptionalInt centers, boolean singleSource, Optional<Service> service) {
    public NetworkGoal {
        if (centers.isPresent() && centers.getAsInt() < 1) {
            throw new IllegalArgumentException("a network of %d centers".formatted(centers.getAsInt()));
        }
    }

    /** The cheapest network, with nothing else asked. */
    public static NetworkGoal cheapest() {
        return new NetworkGoal(OptionalInt.empty(), false, Optional.empty());
    }

    /**
     * A share of demand to serve fast.
     *
     * @param days  delivery days, dispatch and transit
     * @param share least share of units that arrive within them, 0 to 1
     */
    public record Service(double days, double share) {
        public Service {
            if (!(days >= 0) || !(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of %s within %s days".formatted(share, days));
            }
        }
    }
}
