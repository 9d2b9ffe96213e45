package spokes.forecast.smoothing;

import spokes.forecast.fit.Simplex;
import spokes.forecast.series.Season;

/**
 * One form of exponential smoothing fitted to a history by maximum likelihood (Hyndman et al. 2008, chapter 5). Smoothing
 * parameters, first level and first trend are searched from the starting values of Hyndman, Koehler, Snyder and Grose
 * (2002, section 3.1); the seasons start from the classical decomposition.
 */
final class EtsFit {
    private static final double LEAST = 1e-4;
    private static final int EVALUATIONS = 250;

    private final EtsForm form;
    private final double[] history;
    private final int season;
    private final double[] firstSeason;
    private final double firstLevel;
    private final double firstTrend;
    private final double levelRange;
    private final double trendRange;
    private final double[] best;
    private final double criterion;

    private EtsFit(EtsForm form, double[] history, int season) {
        this.form = form;
        this.history = history;
        this.season = season;
        Season start = startingSeason();
        firstSeason = new double[season];
        for (int i = 0; i < season; i++) {
            firstSeason[i] = start.index(i);
        }
        double[] line = line(start.removedFrom(history), Math.min(history.length, Math.max(10, 2 * season)));
        firstLevel = line[0];
        firstTrend = form.trend() == EtsForm.Trend.NONE ? 0 : line[1];
        levelRange = 3 * line[2];
        trendRange = line[2];
        best = Simplex.minimize(this::likelihood, start(), bounds(0), bounds(1), EVALUATIONS);
        criterion = corrected(likelihood(best));
    }

    static EtsFit of(EtsForm form, double[] history, int season) {
        return new EtsFit(form, history, form.seasonality() == EtsForm.Seasonality.NONE ? 1 : season);
    }

    /** Akaike's criterion, corrected for few values (Hurvich and Tsai 1989): less is better. */
    double criterion() {
        return criterion;
    }

    EtsForm form() {
        return form;
    }

    double[] steps(int horizon) {
        EtsPass pass = pass(best);
        pass.over(history);
        return pass.steps(horizon);
    }

    private Season startingSeason() {
        return switch (form.seasonality()) {
            case NONE -> Season.none();
            case ADDITIVE -> Season.additive(history, season);
            case MULTIPLICATIVE -> Season.multiplicative(history, season);
        };
    }

    /** Height before the first value, slope, and mean distance of the values from that line. */
    private static double[] line(double[] values, int count) {
        double mean = 0;
        double slope = 0;
        double squares = 0;
        for (int t = 0; t < count; t++) {
            double x = t - (count - 1) / 2.0;
            mean += values[t] / count;
            slope += x * values[t];
            squares += x * x;
        }
        slope = squares > 0 ? slope / squares : 0;
        double distance = 0;
        for (int t = 0; t < count; t++) {
            distance += Math.abs(values[t] - mean - slope * (t - (count - 1) / 2.0)) / count;
        }
        return new double[] {mean - slope * (count + 1) / 2, slope, distance + Math.abs(slope)};
    }

    /** α, first level; then β, first trend; φ; γ. */
    private double[] start() {
        double[] all = {0.3, 0, 0.2, 0, 0.95, 0.1};
        return chosen(all);
    }

    private double[] bounds(int side) {
        double[][] all = {{LEAST, -1, LEAST, -1, 0.8, LEAST}, {1 - LEAST, 1, 1 - LEAST, 1, 0.98, 1 - LEAST}};
        return chosen(all[side]);
    }

    private double[] chosen(double... all) {
        boolean trended = form.trend() != EtsForm.Trend.NONE;
        boolean damped = form.trend() == EtsForm.Trend.DAMPED;
        double[] chosen = new double[2 + (trended ? 2 : 0) + (damped ? 1 : 0) + (season > 1 ? 1 : 0)];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (i < 2 || (i < 4 && trended) || (i == 4 && damped) || (i == 5 && season > 1)) {
                chosen[next++] = all[i];
            }
        }
        return chosen;
    }

    private EtsPass pass(double... parameters) {
        boolean trended = form.trend() != EtsForm.Trend.NONE;
        boolean damped = form.trend() == EtsForm.Trend.DAMPED;
        double alpha = parameters[0];
        double beta = trended ? alpha * parameters[2] : 0;
        double phi = damped ? parameters[4] : trended ? 1 : 0;
        double gamma = season > 1 ? (1 - alpha) * parameters[parameters.length - 1] : 0;
        double level = firstLevel + parameters[1] * levelRange;
        double trend = trended ? firstTrend + parameters[3] * trendRange : 0;
        return new EtsPass(form, new double[] {alpha, beta, gamma, phi}, level, trend, firstSeason.clone());
    }

    /** −2 log likelihood without constants. */
    private double likelihood(double... parameters) {
        return pass(parameters).over(history);
    }

    private double corrected(double likelihood) {
        int n = history.length;
        int k = best.length + (season > 1 ? season - 1 : 0) + 1;
        return n - k - 1 > 0 ? likelihood + 2.0 * k * n / (n - k - 1) : Double.MAX_VALUE;
    }
}
