package spokes.forecast.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.forecast.history.Watch;
import spokes.model.demand.Accuracy;

/** What trials teach: how opinions are mixed, for which products the naive one is better, and how wide intervals must be. */
final class Lesson {
    private final Mixing mixing;
    private final Map<Integer, Choice> choices = new HashMap<>();
    private final Widths widths;

    /**
     * The lesson of some trials.
     *
     * @param times how many different times they are from
     * @param watch looks whether the work is still wanted
     */
    Lesson(List<Trial> trials, int times, Watch watch) {
        mixing = Mixing.of(trials, times);
        Backtest.byProduct(trials).forEach((product, own) -> {
            watch.step();
            choices.put(product, choice(own));
        });
        widths = Widths.of(trials, this::weights);
    }

    private Choice choice(List<Trial> trials) {
        Accuracy mixed = Accuracy.NONE;
        Accuracy half = Accuracy.NONE;
        Accuracy naive = Accuracy.NONE;
        for (Trial trial : trials) {
            double[] own = mixing.of(trial.opinions.kind);
            mixed = mixed.plus(trial.accuracy(own));
            half = half.plus(trial.accuracy(Choice.HALF_NAIVE.weights(own)));
            naive = naive.plus(trial.accuracy(Mixing.NAIVE));
        }
        return Choice.of(mixed, half, naive);
    }

    /** What was chosen for a product. */
    Choice choice(int product) {
        return choices.getOrDefault(product, Choice.MIXED);
    }

    /** Weights of a product's opinions. */
    double[] weights(int product, Opinions opinions) {
        return choice(product).weights(mixing.of(opinions.kind));
    }

    double[] weights(Trial trial) {
        return weights(trial.product, trial.opinions);
    }

    /** A limit of an interval, units a week. */
    double limit(Opinions opinions, int week, int limit, double mean) {
        return widths.limit(opinions, week, limit, mean);
    }
}
