package spokes.forecast.selection;

import java.util.Arrays;
import java.util.List;

/**
 * How much each method of a pool says in the middle of them: by its errors at earlier times in the series itself, drawn
 * toward those of the whole group, the more so the fewer times there were.
 */
public final class Weights {
    /** Trials of its own after which a series counts as much as its group. */
    private static final double GROUP_TRIALS = 6;
    /** Power of the error that a method's weight falls with. */
    private static final double SHARPNESS = 2;

    private final double[] group;

    private Weights(double... group) {
        this.group = group;
    }

    /** What a group of series says; all methods alike if there is no trial. */
    static Weights of(int methods, List<List<Trial>> trials) {
        double[] sums = new double[methods];
        int count = 0;
        for (List<Trial> every : trials) {
            List<Trial> series = whole(every);
            if (!series.isEmpty()) {
                double[] errors = errors(methods, series);
                for (int m = 0; m < methods; m++) {
                    sums[m] += errors[m];
                }
                count++;
            }
        }
        double series = count;
        return new Weights(
                Arrays.stream(sums).map(s -> series == 0 ? 1 : s / series).toArray());
    }

    /** The trials over the whole horizon: a few steps would favor methods that are good at first only. */
    private static List<Trial> whole(List<Trial> trials) {
        return trials.stream().filter(Trial::isWhole).toList();
    }

    /** Mean absolute error of each method over the trials, in units of the mean of all methods. */
    private static double[] errors(int methods, List<Trial> trials) {
        double[] errors = new double[methods];
        double mean = 0;
        for (Trial trial : trials) {
            for (int m = 0; m < methods; m++) {
                double error = trial.error(trial.forecasts()[m]);
                errors[m] += error;
                mean += error / methods;
            }
        }
        for (int m = 0; m < methods; m++) {
            errors[m] = mean > 0 ? errors[m] / mean : 1;
        }
        return errors;
    }

    /** The weights for a series, of sum 1. */
    double[] of(List<Trial> trials) {
        List<Trial> whole = whole(trials);
        int own = whole.size();
        double[] errors = errors(group.length, whole);
        double[] weights = new double[group.length];
        double sum = 0;
        for (int m = 0; m < weights.length; m++) {
            double error = (own * errors[m] + GROUP_TRIALS * group[m]) / (own + GROUP_TRIALS);
            weights[m] = Math.pow(Math.max(error, 0.05), -SHARPNESS);
            sum += weights[m];
        }
        for (int m = 0; m < weights.length; m++) {
            weights[m] /= sum;
        }
        return weights;
    }

    /** The middle of what methods say, step by step. */
    static double[] middle(double[][] forecasts, double... weights) {
        double[] middle = new double[forecasts[0].length];
        double[] numbers = new double[weights.length];
        for (int h = 0; h < middle.length; h++) {
            for (int m = 0; m < numbers.length; m++) {
                numbers[m] = forecasts[m][h];
            }
            middle[h] = TrimmedMedian.of(numbers, weights.clone());
        }
        return middle;
    }
}
