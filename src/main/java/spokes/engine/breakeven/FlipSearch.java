package spokes.engine.breakeven;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a difference of two totals is 0. Such differences are nearly straight, so the secant gets there in a few
 * steps; once both signs are known the root is held between them (Illinois variant of false position: Dowell and Jarratt,
 * BIT 11, 1971).
 */
final class FlipSearch {
    private static final int MOST_STEPS = 24;
    private static final double NEAR = 1e-4;

    private final DoubleUnaryOperator difference;
    private final double low;
    private final double high;
    private final double nothing;

    private double x0;
    private double d0;
    private double x1;
    private double d1;

    /**
     * A search.
     *
     * @param difference money that the one side costs more than the other
     * @param low        least value looked at
     * @param high       greatest value looked at
     * @param nothing    money that counts as none
     */
    FlipSearch(DoubleUnaryOperator difference, double low, double high, double nothing) {
        this.difference = difference;
        this.low = low;
        this.high = high;
        this.nothing = nothing;
    }

    /**
     * The root that the line through two points leads to; empty if it leads out of the range. Where both sides cost the
     * same to begin with it is the start, unless they do so whatever the value.
     *
     * @param start where to begin
     * @param known the difference there
     * @param next  another point to look at
     */
    OptionalDouble find(double start, double known, double next) {
        if (Math.abs(known) <= nothing) {
            look(high);
            return isFound() ? OptionalDouble.empty() : OptionalDouble.of(start);
        }
        x0 = start;
        d0 = known;
        look(Math.clamp(next, low, high));
        for (int step = 0; step < MOST_STEPS && !isFound(); step++) {
            if (d0 * d1 < 0) {
                return OptionalDouble.of(between());
            }
            double secant = x1 - d1 * (x1 - x0) / (d1 - d0);
            if (Double.isNaN(secant) || Double.isInfinite(secant)) {
                return OptionalDouble.empty();
            }
            double to = Math.clamp(secant, low, high);
            if (to == x1) {
                return OptionalDouble.empty(); // at the border, and it leads on
            }
            x0 = x1;
            d0 = d1;
            look(to);
        }
        return isFound() ? OptionalDouble.of(x1) : OptionalDouble.empty();
    }

    private void look(double x) {
        x1 = x;
        d1 = difference.applyAsDouble(x);
    }

    private boolean isFound() {
        return Math.abs(d1) <= nothing;
    }

    /** The root between two points of different signs. */
    private double between() {
        double a = x0;
        double da = d0;
        double b = x1;
        double db = d1;
        for (int step = 0; step < MOST_STEPS && Math.abs(b - a) > NEAR * Math.abs(b); step++) {
            double straight = b - db * (b - a) / (db - da);
            double middle = (a + b) / 2;
            double c = straight > Math.min(a, b) && straight < Math.max(a, b) ? straight : middle;
            double dc = difference.applyAsDouble(c);
            if (Math.abs(dc) <= nothing) {
                return c;
            }
            if (dc * db < 0) {
                a = b;
                da = db;
            } else {
                da /= 2;
            }
            b = c;
            db = dc;
        }
        return b;
    }
}
