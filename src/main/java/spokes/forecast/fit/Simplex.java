package spokes.forecast.fit;

import java.util.function.ToDoubleFunction;

/**
 * The least value of a function of a few numbers within bounds, without derivatives: the simplex method of Nelder and
 * Mead (1965), points outside the bounds moved onto them. Deterministic.
 */
public final class Simplex {
    private final ToDoubleFunction<double[]> function;
    private final double[] low;
    private final double[] high;
    private final double[][] points;
    private final double[] values;
    private int evaluations;

    private Simplex(ToDoubleFunction<double[]> function, double[] start, double[] low, double[] high) {
        this.function = function;
        this.low = low;
        this.high = high;
        this.points = new double[start.length + 1][];
        this.values = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            double[] point = start.clone();
            if (i > 0) {
                int j = i - 1;
                double step = 0.2 * (high[j] - low[j]);
                point[j] += point[j] + step <= high[j] ? step : -step;
            }
            set(i, bounded(point));
        }
    }

    /**
     * Searches from a point within the bounds.
     *
     * @param most evaluations of the function after which the search ends
     * @return the best point found
     */
    public static double[] minimize(
            ToDoubleFunction<double[]> function, double[] start, double[] low, double[] high, int most) {
        Simplex simplex = new Simplex(function, start, low, high);
        while (simplex.evaluations < most && !simplex.isSmall()) {
            simplex.step();
        }
        return simplex.points[simplex.best()].clone();
    }

    private boolean isSmall() {
        double best = values[best()];
        double worst = values[worst()];
        return worst - best <= 1e-9 * (Math.abs(best) + 1e-300);
    }

    private void step() {
        int worst = worst();
        int best = best();
        double[] center = centerWithout(worst);
        double[] reflected = toward(center, points[worst], -1);
        double value = evaluate(reflected);
        if (value < values[best]) {
            double[] expanded = toward(center, points[worst], -2);
            double further = evaluate(expanded);
            put(worst, further < value ? expanded : reflected, Math.min(further, value));
        } else if (value < values[secondWorst(worst)]) {
            put(worst, reflected, value);
        } else {
            contract(worst, best, center, reflected, value);
        }
    }

    private void contract(int worst, int best, double[] center, double[] reflected, double value) {
        double[] contracted = toward(center, value < values[worst] ? reflected : points[worst], 0.5);
        double inner = evaluate(contracted);
        if (inner < Math.min(value, values[worst])) {
            put(worst, contracted, inner);
            return;
        }
        for (int i = 0; i < points.length; i++) {
            if (i != best) {
                set(i, toward(points[best], points[i], 0.5));
            }
        }
    }

    private double[] centerWithout(int worst) {
        double[] center = new double[low.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < center.length && i != worst; j++) {
                center[j] += points[i][j] / center.length;
            }
        }
        return center;
    }

    private double[] toward(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = from[j] + share * (to[j] - from[j]);
        }
        return bounded(point);
    }

    private double[] bounded(double... point) {
        for (int j = 0; j < point.length; j++) {
            point[j] = Math.clamp(point[j], low[j], high[j]);
        }
        return point;
    }

    private void set(int i, double... point) {
        put(i, point, evaluate(point));
    }

    private void put(int i, double[] point, double value) {
        points[i] = point;
        values[i] = value;
    }

    private double evaluate(double... point) {
        evaluations++;
        double value = function.applyAsDouble(point);
        return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] < values[best] ? i : best;
        }
        return best;
    }

    private int worst() {
        int worst = 0;
        for (int i = 1; i < values.length; i++) {
            worst = values[i] >= values[worst] ? i : worst;
        }
        return worst;
    }

    private int secondWorst(int worst) {
        int second = worst == 0 ? 1 : 0;
        for (int i = 0; i < values.length; i++) {
            second = i != worst && values[i] > values[second] ? i : second;
        }
        return second;
    }
}
