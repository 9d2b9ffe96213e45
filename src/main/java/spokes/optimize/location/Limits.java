package spokes.optimize.location;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which centers have to be open, and how much money all open ones may take. Immutable; the arrays are for reading only. */
public final class Limits {
    /** Nothing is said of it. */
    public static final Limits NONE = new Limits(new boolean[0], new double[0], Double.POSITIVE_INFINITY);

    private final boolean[] isPinned;
    private final double[] money;
    private final double budget;

    /**
     * Limits.
     *
     * @param isPinned by center, whether it has to be open
     * @param money    by center, what of the budget it takes if it is open; 0 or more
     * @param budget   money that open centers take together at most; +∞ if nothing is said of it
     */
    public Limits(boolean[] isPinned, double[] money, double budget) {
        if (!(budget >= 0)) {
            throw new IllegalArgumentException("a budget of " + budget);
        }
        this.isPinned = isPinned;
        this.money = money;
        this.budget = budget;
    }

    /** Whether open centers may take only so much money. */
    public boolean hasBudget() {
        return budget < Double.POSITIVE_INFINITY;
    }

    /** Money that open centers take together at most, with room for what sums round. */
    public double budget() {
        return budget * (1 + LocationProblem.ROUNDING);
    }

    /** What of the budget a center takes if it is open; 0 where there is no budget. */
    public double money(int center) {
        return hasBudget() ? money[center] : 0;
    }

    /** What of the budget these centers take. */
    public double sum(int... centers) {
        return Arrays.stream(centers).mapToDouble(this::money).sum();
    }

    /** Whether a center has to be open. */
    public boolean isPinned(int center) {
        return center < isPinned.length && isPinned[center];
    }

    /** Numbers of the centers that have to be open. */
    public int[] listPinned() {
        return IntStream.range(0, isPinned.length).filter(this::isPinned).toArray();
    }

    /** Whether just these centers may be open. */
    public boolean allow(int... centers) {
        return sum(centers) <= budget()
                && Arrays.stream(listPinned())
                        .allMatch(pinned -> Arrays.stream(centers).anyMatch(i -> i == pinned));
    }
}
