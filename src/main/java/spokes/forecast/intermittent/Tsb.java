package spokes.forecast.intermittent;

import java.util.Arrays;
import spokes.forecast.method.Method;

/**
 * The method of Teunter, Syntetos and Babai (2011): the probability of demand is smoothed in every period, its size when
 * there is demand; the forecast is their product. So it falls while nothing sells, and dead products go to zero.
 *
 * @param alpha share of the last size
 * @param beta  share of the last period in the probability
 */
public record Tsb(double alpha, double beta) implements Method {
    public Tsb {
        if (!(alpha > 0 && alpha <= 1 && beta > 0 && beta <= 1)) {
            throw new IllegalArgumentException(
                    "alpha and beta must be above 0 and at most 1, got %s and %s".formatted(alpha, beta));
        }
    }

    @Override
    public String name() {
        return "Teunter-Syntetos-Babai";
    }

    /** Starts from the mean size and the share of periods with demand over the first two thirds of the history. */
    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int start = Math.max(1, history.length * 2 / 3);
        double sum = 0;
        int demands = 0;
        for (int t = 0; t < start; t++) {
            sum += history[t];
            demands += history[t] != 0 ? 1 : 0;
        }
        double probability = (double) demands / start;
        double size = demands > 0 ? sum / demands : 0;
        for (double value : history) {
            if (value != 0) {
                size += size == 0 ? value : alpha * (value - size);
                probability += beta * (1 - probability);
            } else {
                probability -= beta * probability;
            }
        }
        double[] steps = new double[horizon];
        Arrays.fill(steps, probability * size);
        return steps;
    }
}
