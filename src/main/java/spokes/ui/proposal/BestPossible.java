package spokes.ui.proposal;

/**
 * A proven bound for a plan that a planner makes by hand.
 *
 * @param cost  of the plan, as the engine counts it
 * @param bound what no plan with this stock, these centers and this demand costs less than
 */
public record BestPossible(double cost, double bound) {

    /** Share of the bound by which the plan is above it, 0 or more. */
    public double above() {
        return bound > 0 ? Math.max(0, cost / bound - 1) : 0;
    }
}
