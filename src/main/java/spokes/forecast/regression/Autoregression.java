package spokes.forecast.regression;

import java.util.Arrays;
import spokes.forecast.fit.LeastSquares;
import spokes.forecast.method.Method;

/**
 * Changes from one period to the next explained by the changes before them and a drift: an autoregression of differences,
 * its order chosen by Akaike's corrected criterion (Box and Jenkins 1970; Hurvich and Tsai 1989), all orders on the same values.
 *
 * @param most highest order tried
 */
public record Autoregression(int most) implements Method {
    @Override
    public String name() {
        return "autoregression of changes";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int n = history.length - 1;
        int limit = Math.max(0, Math.min(most, n / 4));
        double[] changes = new double[Math.max(n, 0)];
        for (int t = 0; t < n; t++) {
            changes[t] = history[t + 1] - history[t];
        }
        double[] best = {0};
        double least = Double.MAX_VALUE;
        for (int drift = 0; drift < 2 && n > limit + 3; drift++) {
            for (int order = 0; order <= limit; order++) {
                double[] c = coefficients(changes, order, limit, drift == 1);
                double criterion = criterion(changes, limit, order + drift, c);
                if (criterion < least) {
                    least = criterion;
                    best = c;
                }
            }
        }
        return steps(history[history.length - 1], changes, best, horizon);
    }

    /** Drift, then weights of the last change, the one before it and so on. */
    private static double[] coefficients(double[] changes, int order, int from, boolean drifts) {
        LeastSquares squares = new LeastSquares(order + 1);
        double[] row = new double[order + 1];
        double sum = 0;
        for (int t = from; t < changes.length; t++) {
            row[0] = drifts ? 1 : 0;
            for (int lag = 1; lag <= order; lag++) {
                row[lag] = changes[t - lag];
            }
            sum += changes[t] * changes[t];
            squares.add(row, changes[t], 1);
        }
        double[] ridge = new double[order + 1];
        Arrays.fill(ridge, 1, order + 1, 0.01 * sum);
        return squares.solve(ridge);
    }

    private static double criterion(double[] changes, int from, int free, double... c) {
        double squares = 0;
        for (int t = from; t < changes.length; t++) {
            double error = changes[t] - next(changes, t, c);
            squares += error * error;
        }
        int n = changes.length - from;
        int k = free + 1;
        return n * Math.log(Math.max(squares, Double.MIN_NORMAL)) + (n - k - 1 > 0 ? 2.0 * k * n / (n - k - 1) : 1e9);
    }

    private static double next(double[] changes, int t, double... c) {
        double next = c[0];
        for (int lag = 1; lag < c.length; lag++) {
            next += c[lag] * changes[t - lag];
        }
        return next;
    }

    private static double[] steps(double last, double[] changes, double[] c, int horizon) {
        double[] all = Arrays.copyOf(changes, changes.length + horizon);
        double[] steps = new double[horizon];
        double level = last;
        for (int h = 0; h < horizon; h++) {
            all[changes.length + h] = next(all, changes.length + h, c);
            level += all[changes.length + h];
            steps[h] = level;
        }
        return steps;
    }
}
