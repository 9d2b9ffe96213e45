package spokes.optimize.lagrangian;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import spokes.optimize.location.LocationProblem;

/**
 * Raises the bound of a branch by moving prices along a mean of the last slacks, in steps that shrink when they stop to
 * help (volume algorithm: Barahona and Anbil, Mathematical Programming 87, 2000). On the way it decides on every center
 * of which one way costs more than the best plan that is known. For one thread.
 */
public final class Ascent {
    /** Without a plan the best bound is thought to be this share above the bound. */
    private static final double FAR = 0.3;

    /** Centers are decided on where the bound is within this share of the way to the cutoff. */
    private static final double NEAR = 0.1;

    /** A gain of this share of the way to the cutoff is one. */
    private static final double ENOUGH = 1e-6;

    private static final double SHORTER = 0.6;

    private final LocationProblem problem;
    private final Relaxation relaxation;
    private final double[] prices;
    private final double[] best;
    private final double[] weights;
    private final double[] direction;
    private final double[] openMean;

    private double bound;
    private double length;
    private int idle;
    private Watcher watcher = isBetter -> true;

    /** Sees every step, and may stop the ascent. */
    public interface Watcher {
        /**
         * After a step.
         *
         * @param isBetter whether it gave a better bound
         * @return whether to go on
         */
        boolean stepped(boolean isBetter);
    }

    public Ascent(LocationProblem problem) {
        this.problem = problem;
        relaxation = new Relaxation(problem);
        prices = new double[relaxation.size()];
        best = new double[relaxation.size()];
        weights = relaxation.weights();
        direction = new double[relaxation.size()];
        openMean = new double[problem.centers()];
    }

    /**
     * How hard to try.
     *
     * @param steps    most steps
     * @param patience steps without a better bound until they get shorter
     * @param length   length of the first steps, of what leads to the cutoff if all clients pull the same way
     * @param shortest length at which it stops
     * @param mix      share of the newest slacks in the mean along which prices move
     */
    public record Effort(int steps, int patience, double length, double shortest, double mix) {}

    /** Has every step watched; the relaxation is then as the step left it. */
    public void watch(Watcher other) {
        watcher = other;
    }

    /** The relaxation, at the last prices. */
    public Relaxation relaxation() {
        return relaxation;
    }

    /** The bound that was proven. */
    public double bound() {
        return bound;
    }

    /** The prices that prove it. */
    public double[] prices() {
        return best.clone();
    }

    /** How far each center was open in the mean of the last steps. */
    public double openMean(int center) {
        return openMean[center];
    }

    /**
     * Raises the bound until it reaches the cutoff or steps get too short. Decides on centers in the standing.
     *
     * @param start  prices to start from
     * @param cutoff gives the cost that a better plan must stay below
     */
    public void run(Standing standing, double[] start, DoubleSupplier cutoff, Effort effort) {
        Arrays.fill(prices, 0);
        System.arraycopy(start, 0, prices, 0, start.length);
        System.arraycopy(prices, 0, best, 0, best.length);
        bound = Double.NEGATIVE_INFINITY;
        length = effort.length;
        idle = 0;
        for (int step = 0; step < effort.steps && length > effort.shortest; step++) {
            double value = relaxation.bound(prices, standing);
            double limit = cutoff.getAsDouble();
            double gained = value - bound;
            double[] slack = relaxation.slack();
            keep(value);
            if (bound >= limit) {
                return;
            }
            double distance =
                    Math.min(limit - bound, FAR * Math.max(Math.abs(bound), Math.abs(value)) + Double.MIN_NORMAL);
            if (value > bound - NEAR * distance) {
                decide(standing, value, limit);
            }
            if (!watcher.stepped(gained > 0)) {
                return;
            }
            mix(slack, step == 0 ? 1 : effort.mix);
            shorten(gained > ENOUGH * distance, effort.patience);
            advance(length * distance);
        }
    }

    private void keep(double value) {
        if (value > bound) {
            bound = value;
            System.arraycopy(prices, 0, best, 0, prices.length);
        }
    }

    private void shorten(boolean isBetter, int patience) {
        idle = isBetter ? 0 : idle + 1;
        if (idle >= patience) {
            idle = 0;
            length *= SHORTER;
            System.arraycopy(best, 0, prices, 0, prices.length);
        }
    }

    private void mix(double[] slack, double share) {
        for (int j = 0; j < slack.length; j++) {
            direction[j] += share * (slack[j] - direction[j]);
        }
        for (int i = 0; i < openMean.length; i++) {
            openMean[i] += share * (relaxation.open(i) - openMean[i]);
        }
    }

    private void advance(double distance) {
        double norm = 0;
        for (int p = 0; p < direction.length; p++) {
            norm += weights[p] * direction[p] * direction[p];
        }
        double step = norm > 0 ? distance / norm : 0;
        for (int j = 0; j < prices.length; j++) {
            prices[j] += step * weights[j] * direction[j];
        }
        relaxation.clamp(prices);
    }

    private void decide(Standing standing, double value, double cutoff) {
        for (int i = 0; i < problem.centers(); i++) {
            if (standing.isFree(i) && value + relaxation.penalty(i, standing) >= cutoff) {
                boolean isOpen = relaxation.open(i) >= 1;
                boolean isShut = relaxation.open(i) <= 0;
                if (isOpen || isShut) {
                    standing.decide(i, isOpen ? Standing.OPEN : Standing.CLOSED);
                }
            }
        }
    }
}
