package spokes.forecast.theta;

import spokes.forecast.fit.LineSearch;
import spokes.forecast.method.Method;

/**
 * The dynamic optimized Theta model (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016, model DOTM): the line
 * through the history so far is learned anew at each step, and how much of it is taken, ω = 1 − 1/θ, is fitted. α from 0.1
 * to 0.99 as there; the first level and ω enter the error of one step linearly, so they are solved for, not searched.
 */
public record DynamicTheta() implements Method {
    private static final double LEAST_ALPHA = 0.1;
    private static final double MOST_ALPHA = 0.99;
    /** Values before the first one whose error counts. */
    private static final int FREE = 2;

    @Override
    public String name() {
        return "dynamic optimized Theta";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        if (history.length < FREE + 3) {
            return new Theta().forecast(history, season, horizon);
        }
        double alpha = LineSearch.minimize(a -> new Pass(a).over(history).error(), LEAST_ALPHA, MOST_ALPHA, 12, 1e-7)
                .at();
        return new Pass(alpha).over(history).steps(horizon);
    }

    /** One way through the history with a given α. */
    private static final class Pass {
        private final double alpha;
        private int n;
        private double level;
        private double levelOfStart = 1;
        private double mean;
        private double lineLevel;
        private double lineSlope;
        private double power = 1;
        private double ee;
        private double es;
        private double ed;
        private double ss;
        private double sd;
        private double dd;

        Pass(double alpha) {
            this.alpha = alpha;
        }

        Pass over(double... history) {
            for (double value : history) {
                if (n >= FREE) {
                    count(value);
                }
                add(value);
            }
            return this;
        }

        /** The line's part of the next value: (1−α)^(t−1) A + (1−(1−α)^t)/α B, t counted from 1. */
        private double line() {
            return power * lineLevel + (1 - power * (1 - alpha)) / alpha * lineSlope;
        }

        private void count(double value) {
            double error = value - level;
            double line = line();
            ee += error * error;
            es += error * levelOfStart;
            ed += error * line;
            ss += levelOfStart * levelOfStart;
            sd += levelOfStart * line;
            dd += line * line;
        }

        private void add(double value) {
            n++;
            level += alpha * (value - level);
            levelOfStart *= 1 - alpha;
            power *= 1 - alpha;
            double before = mean;
            mean += (value - mean) / n;
            lineSlope = n == 1 ? 0 : ((n - 2) * lineSlope + 6 * (value - before) / n) / (n + 1);
            lineLevel = mean - lineSlope * (n + 1) / 2;
        }

        /** The line's share ω, 0 to 1. */
        private double share() {
            double determinant = ss * dd - sd * sd;
            double free = determinant > 1e-12 * ss * dd ? (ed * ss - es * sd) / determinant : 0;
            return Math.clamp(free, 0, 1);
        }

        private double start() {
            return ss > 0 ? (es - share() * sd) / ss : 0;
        }

        double error() {
            double s = start();
            double w = share();
            return ee - 2 * s * es - 2 * w * ed + s * s * ss + 2 * s * w * sd + w * w * dd;
        }

        /** The model goes on with its own forecasts as values. */
        double[] steps(int horizon) {
            double share = share();
            level += start() * levelOfStart;
            levelOfStart = 0;
            double[] steps = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                steps[h] = level + share * line();
                add(steps[h]);
            }
            return steps;
        }
    }
}
