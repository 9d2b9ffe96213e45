package spokes.forecast.series;

import java.util.Arrays;

/**
 * What each period of a season adds to, or multiplies, the level with: classical decomposition by centered moving
 * averages (Macaulay 1931; Makridakis, Wheelwright and Hyndman 1998, chapter 3).
 */
public final class Season {
    private final double[] indices;
    private final boolean isMultiplicative;

    private Season(double[] indices, boolean isMultiplicative) {
        this.indices = indices;
        this.isMultiplicative = isMultiplicative;
    }

    /** A season that changes nothing. */
    public static Season none() {
        return new Season(new double[] {0}, /* isMultiplicative= */ false);
    }

    /** Multiplicative where all values are positive, else additive. Needs two whole seasons. */
    public static Season of(double[] values, int season) {
        boolean positive = Arrays.stream(values).allMatch(v -> v > 0);
        return positive ? multiplicative(values, season) : additive(values, season);
    }

    /** Factors of mean 1; all values must be positive. */
    public static Season multiplicative(double[] values, int season) {
        return of(values, season, /* isMultiplicative= */ true);
    }

    /** Summands of mean 0. */
    public static Season additive(double[] values, int season) {
        return of(values, season, /* isMultiplicative= */ false);
    }

    private static Season of(double[] values, int season, boolean isMultiplicative) {
        return new SeasonRatios(values, season, isMultiplicative).season();
    }

    /**
     * The same with indices drawn toward no season, the more so the less the history says about them: James and Stein's
     * shrinkage as Miller and Williams (2003) use it. So a season needs no test of its significance.
     */
    public static Season shrunk(double[] values, int season) {
        boolean positive = Arrays.stream(values).allMatch(v -> v > 0);
        return new SeasonRatios(values, season, positive).shrunk();
    }

    static Season of(boolean isMultiplicative, double... indices) {
        return new Season(indices, isMultiplicative);
    }

    /**
     * The index of a period.
     *
     * @param t period, 0 is the first of the history
     */
    public double index(int t) {
        return indices[t % indices.length];
    }

    /** Whether the indices are factors. */
    public boolean isMultiplicative() {
        return isMultiplicative;
    }

    /** The values without the season. */
    public double[] removedFrom(double... values) {
        double[] adjusted = values.clone();
        for (int t = 0; t < values.length; t++) {
            adjusted[t] = isMultiplicative ? values[t] / index(t) : values[t] - index(t);
        }
        return adjusted;
    }

    /**
     * Steps with the season put back.
     *
     * @param from period of the first step
     */
    public double[] putBack(double[] steps, int from) {
        double[] seasonal = steps.clone();
        for (int h = 0; h < steps.length; h++) {
            seasonal[h] = isMultiplicative ? steps[h] * index(from + h) : steps[h] + index(from + h);
        }
        return seasonal;
    }
}
