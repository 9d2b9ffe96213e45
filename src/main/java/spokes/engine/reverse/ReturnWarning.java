package spokes.engine.reverse;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What flatters or hides the cost of returns.
 *
 * @param kind    what
 * @param centers codes of the centers that it is about
 * @param amount  how much, in what the kind says
 */
public record ReturnWarning(Kind kind, List<String> centers, double amount) {
    /** What can be wrong. */
    public enum Kind {
        /**
         * These open centers take no returns: where one of them is compared as the only center it pays nothing but the
         * setting return_processing for them (model.md, section 6); amount: what the plan pays for returns.
         */
        TAKE_NONE,
        /** No open center takes returns, so they cost the plan next to nothing; amount: units that come back. */
        NOBODY_TAKES,
        /** These centers have no fee for returns; amount: the fee that was assumed where one takes them. */
        FEE_ASSUMED,
        /** Units that come back from where no center that takes returns can be reached; amount: units. */
        NOWHERE_TO_GO,
        /** Products that sell and have no return rate; amount: how many. */
        NO_RATE
    }

    public ReturnWarning {
        requireNonNull(kind, "kind");
        centers = List.copyOf(centers);
    }
}
