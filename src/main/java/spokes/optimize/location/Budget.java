package spokes.optimize.location;

import java.util.function.BooleanSupplier;

/**
 * How long a search may go on.
 *
 * @param deadline    of {@link System#nanoTime}
 * @param gap         share of the cost within which the bound is near enough, 0 or more
 * @param threads     how many work at once; the answer does not depend on it
 * @param isCancelled whether the answer is no longer wanted
 */
public record Budget(long deadline, double gap, int threads, BooleanSupplier isCancelled) {
    /** A plan is not worth a search that could save at most this share of its cost. */
    public static final double NEGLIGIBLE = 1e-7;

    public Budget {
        if (!(gap >= 0) || threads < 1) {
            throw new IllegalArgumentException("gap %s, %d threads".formatted(gap, threads));
        }
    }

    /** So many seconds from now. */
    public static Budget seconds(double seconds, double gap, int threads) {
        return new Budget(System.nanoTime() + (long) (seconds * 1e9), gap, threads, () -> false);
    }

    /** Seconds that are left. */
    public double seconds() {
        return Math.max(0, (deadline - System.nanoTime()) / 1e9);
    }

    /** Whether to stop now. */
    public boolean isOver() {
        return isCancelled.getAsBoolean() || System.nanoTime() - deadline >= 0;
    }

    /** The bound at which a plan of a cost is good enough. */
    public double cutoff(double cost) {
        return cost - Math.max(gap, NEGLIGIBLE) * Math.abs(cost);
    }
}
