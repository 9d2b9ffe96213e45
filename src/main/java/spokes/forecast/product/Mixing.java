package spokes.forecast.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.model.demand.Accuracy;
import spokes.model.demand.ForecastKind;

/**
 * How opinions are mixed, for each kind of demand: the weights of least error at earlier times, drawn toward half methods and half
 * averages while there are few (combination with shrunk weights: Bates and Granger 1969; Diebold and Pauly 1990).
 */
final class Mixing {
    static final double[] METHODS = {1, 0, 0};
    static final double[] NAIVE = {0, 0, 1};
    private static final double[] USUAL = {0.5, 0.5, 0};
    /** Trials that weigh as much as what is usual. */
    private static final double USUAL_TRIALS = 60;
    /** Times that weigh as much as what is usual: what all products share at one time tells little about another. */
    private static final double USUAL_TIMES = 3;

    private static final int SAMPLE = 4_000;
    private static final int PARTS = 4;

    private final Map<ForecastKind, double[]> weights = new EnumMap<>(ForecastKind.class);

    /**
     * Weights that trials suggest.
     *
     * @param times how many different times they are from
     */
    static Mixing of(List<Trial> trials, int times) {
        Mixing mixing = new Mixing();
        for (ForecastKind kind : ForecastKind.values()) {
            List<Trial> own =
                    sample(trials.stream().filter(t -> t.opinions.kind == kind).toList());
            mixing.weights.put(kind, own.isEmpty() ? USUAL.clone() : weights(own, times));
        }
        return mixing;
    }

    /** So many trials, evenly chosen, tell as much as all. */
    static List<Trial> sample(List<Trial> trials) {
        int stride = Math.ceilDiv(trials.size(), SAMPLE);
        return stride <= 1
                ? trials
                : IntStream.range(0, trials.size() / stride)
                        .mapToObj(i -> trials.get(i * stride))
                        .toList();
    }

    private static double[] weights(List<Trial> trials, int times) {
        Loss unit = Loss.of(trials, METHODS);
        double[] best = USUAL;
        double least = Double.POSITIVE_INFINITY;
        for (double[] candidate : candidates()) {
            double loss = Loss.of(trials, candidate).in(unit);
            if (loss < least) {
                least = loss;
                best = candidate;
            }
        }
        double[] mixed = new double[Opinions.COUNT];
        double own = trials.size() / (trials.size() + USUAL_TRIALS) * times / (times + USUAL_TIMES);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = own * best[i] + (1 - own) * USUAL[i];
        }
        return mixed;
    }

    /** Absolute errors, scaled errors and bias, so that neither large products nor quiet ones decide alone. */
    private record Loss(double absolute, double scaled, double bias) {
        static Loss of(List<Trial> trials, double... weights) {
            Accuracy sum = Accuracy.NONE;
            double scaled = 0;
            for (Trial trial : trials) {
                Accuracy accuracy = trial.accuracy(weights);
                sum = sum.plus(accuracy);
                scaled += accuracy.rmsse().orElse(0);
            }
            return new Loss(sum.absoluteError(), scaled, Math.abs(sum.bias().orElse(0)));
        }

        double in(Loss unit) {
            return ratio(absolute, unit.absolute) + ratio(scaled, unit.scaled) + bias;
        }

        private static double ratio(double value, double unit) {
            return unit > 0 ? value / unit : 0;
        }
    }

    private static List<double[]> candidates() {
        List<double[]> all = new ArrayList<>();
        for (int methods = 0; methods <= PARTS; methods++) {
            for (int averages = 0; averages <= PARTS - methods; averages++) {
                double naive = PARTS - methods - averages;
                all.add(new double[] {methods / (double) PARTS, averages / (double) PARTS, naive / PARTS});
            }
        }
        return all;
    }

    /** The weights of a kind. */
    double[] of(ForecastKind kind) {
        return weights.getOrDefault(kind, USUAL).clone();
    }
}
