package spokes.sample.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.SplittableRandom;

/** How likely each of several things is, by weights of 0 or more, in their order. */
public final class Odds {

    private final double[] sums;

    private Odds(double[] sums) {
        this.sums = sums;
    }

    public static Odds of(Collection<? extends Number> weights) {
        double[] sums = weights.stream().mapToDouble(Number::doubleValue).toArray();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return new Odds(sums);
    }

    /** The sum of the weights of this many things, from the first. */
    public double sumOfFirst(int things) {
        return things == 0 ? 0 : sums[things - 1];
    }

    /** The sum of all weights. */
    public double total() {
        return sumOfFirst(sums.length);
    }

    /** The position of a thing, by chance. */
    public int pick(SplittableRandom chance) {
        double at = chance.nextDouble() * total();
        int found = Arrays.binarySearch(sums, at);
        return Math.min(found < 0 ? -found - 1 : found + 1, sums.length - 1);
    }
}
