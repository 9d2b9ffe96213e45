package spokes.engine.sensitivity;

import spokes.model.Settings;

/**
 * Between which values an input is looked at.
 *
 * @param low  least value, in the input's unit
 * @param high greatest value
 */
public record Range(double low, double high) {
    public Range {
        if (!(low >= 0 && high >= low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("a range goes from 0 or more upward, was %s to %s".formatted(low, high));
        }
    }

    /** The range that the assumptions say, or the planner; one that is written from high to low is turned round. */
    public static Range of(Settings settings, Input input) {
        double[] ends = settings.numbers(input.setting());
        return new Range(Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]));
    }
}
