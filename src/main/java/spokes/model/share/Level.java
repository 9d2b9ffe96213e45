package spokes.model.share;

import java.util.Arrays;

/**
 * Where a series is and how far it strays, as quick base forecasts need it.
 *
 * @param mean     simple exponential smoothing from the mean of the series on (Brown 1959)
 * @param variance of its values around their mean
 */
public record Level(double mean, double variance) {
    /**
     * The level of a series.
     *
     * @param alpha  share of the last value
     * @param values oldest first; of none the level is 0
     */
    public static Level of(double alpha, double... values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double level = mean;
        double squares = 0;
        for (double value : values) {
            level += alpha * (value - level);
            squares += (value - mean) * (value - mean);
        }
        return new Level(level, values.length > 0 ? squares / values.length : 0);
    }
}
