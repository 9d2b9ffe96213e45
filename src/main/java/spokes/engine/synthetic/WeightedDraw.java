package spokes.engine.synthetic;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0, each as often as its weight says. */
final class WeightedDraw {
    private final double[] upTo;

    WeightedDraw(double[] weights) {
        upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    int draw(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }

    double total() {
        return upTo[upTo.length - 1];
    }
}
