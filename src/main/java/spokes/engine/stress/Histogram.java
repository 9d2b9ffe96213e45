package spokes.engine.stress;

import java.util.ArrayList;
import java.util.List;

/**
 * How many draws lie where: steps of equal width, side by side.
 *
 * @param from   where the first begins
 * @param width  of each; 0 if all draws are the same
 * @param counts draws by step; the last one includes its end
 */
public record Histogram(double from, double width, List<Integer> counts) {
    private static final int MOST_STEPS = 40;

    public Histogram {
        counts = List.copyOf(counts);
    }

    /** As many steps as twice the cube root of the draws (the rule of Rice University), 40 at most. */
    static Histogram of(double... sorted) {
        double from = sorted[0];
        double range = sorted[sorted.length - 1] - from;
        int steps = (int) Math.clamp(Math.ceil(2 * Math.cbrt(sorted.length)), 1, MOST_STEPS);
        double width = range / steps;
        if (!(width > Math.ulp(Math.max(Math.abs(from), Math.abs(from + range))))) {
            return new Histogram(from, 0, List.of(sorted.length));
        }
        int[] counts = new int[steps];
        for (double each : sorted) {
            counts[(int) Math.min(steps - 1.0, (each - from) / width)]++;
        }
        List<Integer> all = new ArrayList<>();
        for (int count : counts) {
            all.add(count);
        }
        return new Histogram(from, width, all);
    }

    /** Where a step begins. */
    public double start(int step) {
        return from + step * width;
    }
}
