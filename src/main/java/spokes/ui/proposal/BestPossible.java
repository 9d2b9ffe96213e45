package spokes.ui.proposal;

import java.util.OptionalDouble;

/**
 * How good a plan that a planner makes by hand could get.
 *
 * @param cost   of the plan, as the engine counts it
 * @param bound  what no plan with this stock, these centers and this demand costs less than; empty if nothing is proven
 * @param reason why nothing is proven; empty if something is
 */
public record BestPossible(double cost, OptionalDouble bound, String reason) {

    /** A bound that is proven. */
    public static BestPossible proven(double cost, double bound) {
        return new BestPossible(cost, OptionalDouble.of(Math.min(cost, bound)), "");
    }

    /** No bound, and why. */
    public static BestPossible unproven(double cost, String reason) {
        return new BestPossible(cost, OptionalDouble.empty(), reason);
    }

    /** Share of the bound by which the plan is above it, 0 or more; 0 without a bound. */
    public double above() {
        return bound.orElse(0) > 0 ? Math.max(0, cost / bound.getAsDouble() - 1) : 0;
    }
}
