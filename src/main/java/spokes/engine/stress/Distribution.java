package spokes.engine.stress;

import java.util.Arrays;

/**
 * How a number is spread over draws.
 *
 * @param mean      arithmetic mean
 * @param deviation standard deviation of the sample; 0 of a single draw
 * @param error     standard error of the mean: deviation / √draws
 * @param p5        exceeded by 95 % of the draws; between two draws on the straight line (Hyndman &amp; Fan 1996, type 7)
 * @param p50       exceeded by half of them
 * @param p95       exceeded by 5 % of them
 * @param histogram how many draws lie where
 */
public record Distribution(
        double mean, double deviation, double error, double p5, double p50, double p95, Histogram histogram) {

    /** The distribution of at least one draw. */
    public static Distribution of(double... draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        // from the middle: what all draws have in common does not blur how they differ
        double middle = sorted[count / 2];
        double sum = 0;
        double squares = 0;
        for (double each : draws) {
            sum += each - middle;
        }
        double off = sum / count;
        for (double each : draws) {
            squares += (each - middle - off) * (each - middle - off);
        }
        double deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
        return new Distribution(
                middle + off,
                deviation,
                deviation / Math.sqrt(count),
                percentile(sorted, 0.05),
                percentile(sorted, 0.5),
                percentile(sorted, 0.95),
                Histogram.of(sorted));
    }

    private static double percentile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
