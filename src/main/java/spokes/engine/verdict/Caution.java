package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

/**
 * What flatters one side of a comparison, so that a reader should know it before the answer is believed.
 *
 * @param kind   what it is
 * @param amount how much, in what the kind says
 */
public record Caution(Kind kind, double amount) {

    /** What flatters. */
    public enum Kind {
        /** The reference's center takes no returns, so that they cost nothing; money that returns cost the plan. */
        RETURNS_COST_NOTHING,
        /** The reference leaves demand unmet that the plan meets, as goods may not lie there; units. */
        LEAVES_DEMAND_UNMET,
        /** The reference's center is brought more than it can take; how many limits are exceeded. */
        BEYOND_CAPACITY,
        /** The reference has all stock in one place at once, without freight to bring it there; units that lie elsewhere. */
        STOCK_MOVED_FREE
    }

    public Caution {
        requireNonNull(kind, "kind");
    }
}
