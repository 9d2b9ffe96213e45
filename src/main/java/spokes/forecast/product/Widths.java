package spokes.forecast.product;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import spokes.model.demand.ForecastKind;

/**
 * How much wider or narrower intervals must be than the methods say, for each kind of demand and each limit, so that as many
 * held-back weeks keep to them as they promise: conformalized quantiles (Romano, Patterson and Candès 2019), by factor.
 */
final class Widths {
    private static final double[] PROMISED = {0.975, 0.9, 0.9, 0.975};
    private static final double LEAST = 0.4;
    private static final double MOST = 5;
    /** Weeks that weigh as much as what the methods say. */
    private static final double PRIOR = 100;

    private final Map<ForecastKind, double[]> factors = new EnumMap<>(ForecastKind.class);

    /**
     * Factors that trials suggest.
     *
     * @param weights how the opinions of a trial are mixed
     */
    static Widths of(List<Trial> trials, Function<Trial, double[]> weights) {
        Widths widths = new Widths();
        for (ForecastKind kind : ForecastKind.values()) {
            List<Trial> own = Mixing.sample(
                    trials.stream().filter(t -> t.opinions.kind == kind).toList());
            double[] factors = new double[PROMISED.length];
            for (int limit = 0; limit < factors.length; limit++) {
                factors[limit] = factor(own, weights, limit);
            }
            widths.factors.put(kind, factors);
        }
        return widths;
    }

    private static double factor(List<Trial> trials, Function<Trial, double[]> weights, int limit) {
        double[] ratios = trials.stream()
                .flatMapToDouble(trial -> Arrays.stream(ratios(trial, limit, weights.apply(trial))))
                .sorted()
                .toArray();
        if (ratios.length == 0) {
            return 1;
        }
        double rank = PROMISED[limit] * (ratios.length + 1) - 1;
        double found = ratios[Math.clamp((int) Math.ceil(rank), 0, ratios.length - 1)];
        return Math.clamp((ratios.length * found + PRIOR) / (ratios.length + PRIOR), LEAST, MOST);
    }

    /** How far sales were beyond the mean on the side of a limit, in units of its width. */
    private static double[] ratios(Trial trial, int limit, double... weights) {
        double side = isHigh(limit) ? 1 : -1;
        double[] ratios = new double[trial.weeks()];
        int count = 0;
        for (int week = 0; week < ratios.length; week++) {
            double width = trial.opinions.widths[week][limit];
            if (trial.isUsual(week) && width > 0) {
                ratios[count++] = side * (trial.actual(week) - trial.opinions.mean(week, weights)) / width;
            }
        }
        return Arrays.copyOf(ratios, count);
    }

    static boolean isHigh(int limit) {
        return limit >= Opinions.HIGH_80;
    }

    /** A limit of an interval, units a week, 0 or more. */
    double limit(Opinions opinions, int week, int limit, double mean) {
        double[] own = factors.get(opinions.kind);
        double width = opinions.widths[week][limit] * (own == null ? 1 : own[limit]);
        return Math.max(0, isHigh(limit) ? mean + width : mean - width);
    }
}
