package spokes.optimize.lagrangian;

import java.util.Arrays;

/**
 * The best fill of a limited capacity with whole items: depth first over items by falling gain per weight, cut off where
 * the relaxed rest cannot beat the best fill (Horowitz and Sahni, Journal of the ACM 21, 1974). For one thread.
 */
final class WholeKnapsack {
    private static final int MOST_NODES = 20_000;

    private boolean[] taken = new boolean[0];
    private boolean[] best = new boolean[0];
    private double bestValue;
    private int nodes;

    /** Whether an item is in the best fill. */
    boolean isTaken(int item) {
        return best[item];
    }

    /**
     * What the best fill gains; where it takes too long, a little more than any fill can gain.
     *
     * @param gain   by item, in the order of falling gain per weight
     * @param weight by item
     */
    double fill(int count, double[] gain, double[] weight, double capacity) {
        if (taken.length < count) {
            taken = new boolean[count];
            best = new boolean[count];
        }
        Arrays.fill(taken, false);
        Arrays.fill(best, false);
        bestValue = -1;
        nodes = 0;
        descend(count, gain, weight, capacity);
        return nodes < MOST_NODES ? bestValue : relaxed(0, count, gain, weight, capacity);
    }

    private void descend(int count, double[] gain, double[] weight, double capacity) {
        int at = 0;
        double left = capacity;
        double value = 0;
        while (nodes++ < MOST_NODES) {
            if (value + relaxed(at, count, gain, weight, left) > bestValue * (1 + 1e-12)) {
                while (at < count) {
                    taken[at] = weight[at] <= left;
                    left -= taken[at] ? weight[at] : 0;
                    value += taken[at] ? gain[at] : 0;
                    at++;
                }
                if (value > bestValue) {
                    bestValue = value;
                    System.arraycopy(taken, 0, best, 0, count);
                }
            }
            do {
                at--;
            } while (at >= 0 && !taken[at]);
            if (at < 0) {
                return;
            }
            taken[at] = false;
            left += weight[at];
            value -= gain[at];
            at++;
        }
    }

    private static double relaxed(int from, int count, double[] gain, double[] weight, double capacity) {
        double left = capacity;
        double value = 0;
        for (int t = from; t < count; t++) {
            if (weight[t] > left) {
                return value + gain[t] * left / weight[t];
            }
            left -= weight[t];
            value += gain[t];
        }
        return value;
    }
}
