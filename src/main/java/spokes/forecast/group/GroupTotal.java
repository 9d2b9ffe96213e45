package spokes.forecast.group;

import java.util.Arrays;
import java.util.List;
import spokes.forecast.learner.Past;
import spokes.forecast.method.Method;
import spokes.forecast.method.SeasonallyAdjusted;
import spokes.forecast.theta.DynamicTheta;

/**
 * What a group of sporadic series sells together, step by step, in units of their levels: sums are smooth where their
 * parts are not, so trend and season are found in them and handed down (top-down, Gross and Sohl 1990).
 */
final class GroupTotal {
    /** Share of the expected total that forecasts are held to: the loss falls further down, the bias stays small. */
    private static final double CAUTION = 0.93;
    /** Periods whose sums say so little about trend that only a significant one counts. */
    private static final double SHORT = 24;

    private final double[] ratios;

    private GroupTotal(double... ratios) {
        this.ratios = ratios;
    }

    /** What the histories do together, over as many periods as nine of ten have. */
    static GroupIndex index(List<double[]> histories) {
        int[] sizes = histories.stream().mapToInt(h -> h.length).sorted().toArray();
        return GroupIndex.of(histories, sizes[sizes.length / 10]);
    }

    /**
     * What some histories are likely to sell together.
     *
     * @param index          of the histories
     * @param season         periods of a season, 1 if there is none stated
     * @param unstatedSeason periods of it then; 0 if that is not known
     */
    static GroupTotal of(List<double[]> histories, GroupIndex index, int season, int unstatedSeason, int horizon) {
        double[] sums = index.sums();
        double level = 0;
        for (double[] history : histories) {
            level += history.length >= sums.length ? new Past(history, history.length, season).level() : 0;
        }
        double[] ratios = new double[horizon];
        Arrays.fill(ratios, 1);
        if (level > 0 && sums.length > 3) {
            double[] steps = steps(sums, season, horizon);
            double[] again = index.asSeasonAgo(season, unstatedSeason, horizon);
            for (int h = 0; h < horizon; h++) {
                ratios[h] = CAUTION * Math.max(0, steps[h]) * Math.max(0, again[h]) / level;
            }
        }
        return new GroupTotal(ratios);
    }

    private static double[] steps(double[] sums, int season, int horizon) {
        Method method = new SeasonallyAdjusted(new DynamicTheta(), /* isTested= */ false);
        double[] steps = method.forecast(sums, season, horizon);
        double mean = Arrays.stream(sums).average().orElse(0);
        double share = Math.max(trust(sums), 1 - SHORT / sums.length);
        return Arrays.stream(steps).map(s -> mean + share * (s - mean)).toArray();
    }

    /** How far the trend of the sums is to be believed, 0 to 1: 1 − 2 / t², t the slope in its standard errors. */
    private static double trust(double... sums) {
        int n = sums.length;
        double mean = Arrays.stream(sums).average().orElse(0);
        double moment = 0;
        double spread = 0;
        double squares = 0;
        for (int t = 0; t < n; t++) {
            double x = t - (n - 1) / 2.0;
            moment += x * (sums[t] - mean);
            spread += x * x;
            squares += (sums[t] - mean) * (sums[t] - mean);
        }
        double explained = moment * moment / spread;
        double left = (squares - explained) / (n - 2);
        return explained > 0 ? Math.max(0, 1 - 2 * left / explained) : 0;
    }

    /** Mean over all steps. */
    double mean() {
        return Arrays.stream(ratios).average().orElse(1);
    }

    /** A level over all steps, step by step. */
    double[] spread(double level) {
        double mean = mean();
        return Arrays.stream(ratios)
                .map(r -> mean > 0 ? level * r / mean : level)
                .toArray();
    }
}
