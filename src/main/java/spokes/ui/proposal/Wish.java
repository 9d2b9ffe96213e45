package spokes.ui.proposal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a planner asks for.
 *
 * @param goal         what is to be made better
 * @param centers      exactly so many open centers; in a study up to so many
 * @param singleSource whether all demand of an area comes from one center
 * @param service      a share of demand to serve fast
 * @param open         codes of centers that have to be open
 * @param closed       codes of centers that have to be closed
 * @param budget       money that open centers may take
 * @param shipment     what of inbound stock is to be split, if that is asked for; everything if empty
 * @param effort       how long and how exactly
 * @param stock        what is bought to be placed, and what centers are to have
 */
public record Wish(
        Goal goal,
        OptionalInt centers,
        boolean singleSource,
        Optional<Service> service,
        Set<String> open,
        Set<String> closed,
        OptionalDouble budget,
        String shipment,
        Effort effort,
        Stock stock) {
    public Wish {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    /** A wish that buys nothing. */
    public Wish(
            Goal goal,
            OptionalInt centers,
            boolean singleSource,
            Optional<Service> service,
            Set<String> open,
            Set<String> closed,
            OptionalDouble budget,
            String shipment,
            Effort effort) {
        this(goal, centers, singleSource, service, open, closed, budget, shipment, effort, Stock.NONE);
    }

    /** The same with purchases and safety stock. */
    public Wish withStock(Stock asked) {
        return new Wish(goal, centers, singleSource, service, open, closed, budget, shipment, effort, asked);
    }

    /** A goal with nothing else asked. */
    public static Wish of(Goal goal, Effort effort) {
        return new Wish(
                goal,
                OptionalInt.empty(),
                false,
                Optional.empty(),
                Set.of(),
                Set.of(),
                OptionalDouble.empty(),
                "",
                effort);
    }

    /** The same of another shipment. */
    public Wish of(String otherShipment) {
        return new Wish(goal, centers, singleSource, service, open, closed, budget, otherShipment, effort);
    }

    /**
     * A share of demand to serve fast.
     *
     * @param days  delivery days
     * @param share 0 to 1
     */
    public record Service(double days, double share) {}

    /** What is bought to be placed with the stock that there is. */
    public enum Purchase {
        /** Nothing. */
        NOTHING,
        /** As much as stock targets ask for. */
        TO_TARGETS,
        /** As many units as a table says. */
        QUANTITIES
    }

    /**
     * What is asked of placed stock.
     *
     * @param quantities  rows of SKU and units, as they were pasted; empty unless quantities are bought
     * @param keepsSafety whether every center that holds a product keeps its safety stock
     */
    public record Stock(Purchase purchase, String quantities, boolean keepsSafety) {
        /** Nothing. */
        public static final Stock NONE = new Stock(Purchase.NOTHING, "", false);
    }

    /**
     * How long and how exactly.
     *
     * @param seconds after which the best so far is taken
     * @param gap     share of the cost by which it may be above the bound to be good enough
     */
    public record Effort(double seconds, double gap) {
        public Effort {
            if (!(seconds > 0) || !(gap >= 0)) {
                throw new IllegalArgumentException("%s s, gap %s".formatted(seconds, gap));
            }
        }
    }
}
