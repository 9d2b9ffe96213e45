package spokes.optimize.network;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is asked of a network of centers, beside the least cost.
 *
 * @param centers      exactly so many open centers, if said
 * @param singleSource whether all demand of an area comes from one center
 * @param service      a share of demand to serve fast, if said
 * @param pins         centers that have to be open or closed
 * @param budget       money that open centers take at most over the horizon, if said: their fixed cost, and what opening
 *                     takes of those that are candidates; what is missing to monthly minimums is not in it
 */
public record NetworkGoal(
        OptionalInt centers, boolean singleSource, Optional<Service> service, Pins pins, OptionalDouble budget) {
    public NetworkGoal {
        if (budget.isPresent() && !(budget.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("a budget of " + budget.getAsDouble());
        }
        if (centers.isPresent() && centers.getAsInt() < 1) {
            throw new IllegalArgumentException("a network of %d centers".formatted(centers.getAsInt()));
        }
    }

    /** The cheapest network, with nothing else asked. */
    public static NetworkGoal cheapest() {
        return new NetworkGoal(OptionalInt.empty(), false, Optional.empty());
    }

    /** A network with no center pinned and no budget. */
    public NetworkGoal(OptionalInt centers, boolean singleSource, Optional<Service> service) {
        this(centers, singleSource, service, Pins.NONE, OptionalDouble.empty());
    }

    /** The same with these centers pinned. */
    public NetworkGoal withPins(Pins others) {
        return new NetworkGoal(centers, singleSource, service, others, budget);
    }

    /** The same within a budget. */
    public NetworkGoal withBudget(double money) {
        return new NetworkGoal(centers, singleSource, service, pins, OptionalDouble.of(money));
    }

    /** The same for exactly so many centers. */
    public NetworkGoal withCenters(int count) {
        return new NetworkGoal(OptionalInt.of(count), singleSource, service, pins, budget);
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
