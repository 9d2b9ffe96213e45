package spokes.optimize.search;

import java.util.Comparator;
import spokes.optimize.lagrangian.Standing;

/** A part of all plans that is still to be searched. */
final class Branch {
    /** The branch first in which the best plan may lie. */
    static final Comparator<Branch> BEST_FIRST =
            Comparator.comparingDouble((Branch branch) -> branch.bound).thenComparingInt(branch -> branch.number);

    /** In the order of making. */
    final int number;

    /** What is decided in it; not to be changed. */
    final Standing standing;

    /** Prices to start from; for reading only. */
    final double[] prices;

    /** No plan in it costs less. */
    final double bound;

    Branch(int number, Standing standing, double[] prices, double bound) {
        this.number = number;
        this.standing = standing;
        this.prices = prices;
        this.bound = bound;
    }

    /** The half of it in which a center is in this state. */
    Branch part(int partNumber, int center, byte state) {
        Standing half = standing.copy();
        half.decide(center, state);
        return new Branch(partNumber, half, prices, bound);
    }

    /** The same, to start from other prices. */
    Branch from(double... others) {
        return new Branch(number, standing, others, bound);
    }
}
