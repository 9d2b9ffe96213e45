package spokes.forecast.fit;

import java.util.function.DoubleUnaryOperator;

/**
 * The least value of a function of one number: a coarse grid finds the valley, golden sections go down into it (Kiefer
 * 1953). Deterministic.
 *
 * @param at    where the least value was found
 * @param value the least value
 */
public record LineSearch(double at, double value) {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * Searches between two bounds, both included.
     *
     * @param cells     parts that the interval is cut into at first, at least 2
     * @param tolerance width of the interval at which the search ends
     */
    public static LineSearch minimize(
            DoubleUnaryOperator function, double low, double high, int cells, double tolerance) {
        double width = (high - low) / cells;
        LineSearch best = new LineSearch(low, finite(function.applyAsDouble(low)));
        for (int i = 1; i <= cells; i++) {
            best = best.or(low + i * width, function);
        }
        double center = best.at;
        return best.golden(function, Math.max(low, center - width), Math.min(high, center + width), tolerance);
    }

    private LineSearch golden(DoubleUnaryOperator function, double from, double to, double tolerance) {
        double a = from;
        double b = to;
        LineSearch left = at(b - GOLDEN * (b - a), function);
        LineSearch right = at(a + GOLDEN * (b - a), function);
        while (b - a > tolerance) {
            if (left.value <= right.value) {
                b = right.at;
                right = left;
                left = at(b - GOLDEN * (b - a), function);
            } else {
                a = left.at;
                left = right;
                right = at(a + GOLDEN * (b - a), function);
            }
        }
        LineSearch inner = left.value <= right.value ? left : right;
        return inner.value < value ? inner : this;
    }

    private LineSearch or(double x, DoubleUnaryOperator function) {
        LineSearch other = at(x, function);
        return other.value < value ? other : this;
    }

    private static LineSearch at(double x, DoubleUnaryOperator function) {
        return new LineSearch(x, finite(function.applyAsDouble(x)));
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }
}
