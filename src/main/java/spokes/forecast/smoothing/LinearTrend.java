package spokes.forecast.smoothing;

import spokes.forecast.fit.Simplex;
import spokes.forecast.method.Method;

/**
 * Exponential smoothing with an additive trend, straight (Holt 1957) or damped (Gardner and McKenzie 1985). The smoothing
 * parameters have the least squared error of one step; the first level and trend enter linearly and are solved for.
 *
 * @param isDamped whether the trend fades out by a factor φ each step, 0.8 to 0.98 as in Hyndman et al. (2008)
 */
public record LinearTrend(boolean isDamped) implements Method {
    private static final double LEAST = 1e-4;
    private static final int EVALUATIONS = 200;

    @Override
    public String name() {
        return isDamped ? "damped trend" : "Holt's linear trend";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        if (history.length < 4) {
            return new SimpleSmoothing().forecast(history, season, horizon);
        }
        double[] best = Simplex.minimize(
                p -> new Pass(p).over(history).error(),
                isDamped ? new double[] {0.4, 0.2, 0.92} : new double[] {0.4, 0.2},
                isDamped ? new double[] {LEAST, LEAST, 0.8} : new double[] {LEAST, LEAST},
                isDamped ? new double[] {1 - LEAST, 1 - LEAST, 0.98} : new double[] {1 - LEAST, 1 - LEAST},
                EVALUATIONS);
        return new Pass(best).over(history).steps(horizon);
    }

    /** One way through the history: the states that it makes, from zero and from a unit of each starting state. */
    private static final class Pass {
        private final double alpha;
        private final double beta;
        private final double phi;
        private double level;
        private double trend;
        private double levelOfLevel = 1;
        private double trendOfLevel;
        private double levelOfTrend;
        private double trendOfTrend = 1;
        private double ee;
        private double el;
        private double et;
        private double ll;
        private double lt;
        private double tt;

        Pass(double... parameters) {
            alpha = parameters[0];
            beta = parameters[0] * parameters[1];
            phi = parameters.length > 2 ? parameters[2] : 1;
        }

        Pass over(double... history) {
            for (double value : history) {
                add(value);
            }
            return this;
        }

        private void add(double value) {
            double error = value - level - phi * trend;
            double a = levelOfLevel + phi * trendOfLevel;
            double b = levelOfTrend + phi * trendOfTrend;
            ee += error * error;
            el += error * a;
            et += error * b;
            ll += a * a;
            lt += a * b;
            tt += b * b;
            level += phi * trend + alpha * error;
            trend = phi * trend + beta * error;
            levelOfLevel = a - alpha * a;
            trendOfLevel = phi * trendOfLevel - beta * a;
            levelOfTrend = b - alpha * b;
            trendOfTrend = phi * trendOfTrend - beta * b;
        }

        private double startTrend() {
            double determinant = ll * tt - lt * lt;
            return determinant > 1e-12 * ll * tt ? (et * ll - el * lt) / determinant : 0;
        }

        private double startLevel() {
            return (el - lt * startTrend()) / ll;
        }

        double error() {
            return ee - el * startLevel() - et * startTrend();
        }

        double[] steps(int horizon) {
            double l = level + startLevel() * levelOfLevel + startTrend() * levelOfTrend;
            double b = trend + startLevel() * trendOfLevel + startTrend() * trendOfTrend;
            double[] steps = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                b *= phi;
                l += b;
                steps[h] = l;
            }
            return steps;
        }
    }
}
