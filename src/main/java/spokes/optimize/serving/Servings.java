package spokes.optimize.serving;

import java.util.function.Function;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;

/** Which way of serving suits a problem. */
public final class Servings {
    private Servings() {}

    /**
     * The way that minds every rule of the problem.
     *
     * @param budget once it is over a way that was found is not bettered any more
     */
    public static Serving of(LocationProblem problem, Budget budget) {
        Function<LocationProblem, Serving> covered = priced -> problem.coverage()
                .<Serving>map(coverage -> new CoveredServing(priced, coverage, less -> plain(less, budget), budget))
                .orElseGet(() -> plain(priced, budget));
        return problem.minimums()
                .<Serving>map(minimums -> new MinimumServing(problem, minimums, covered, budget))
                .orElseGet(() -> covered.apply(problem));
    }

    /** The way that minds capacities alone. */
    static Serving plain(LocationProblem problem, Budget budget) {
        if (!problem.isCapacitated()) {
            return new NearestServing(problem);
        }
        return problem.rules().singleSource() ? new WholeServing(problem, budget) : new SharedServing(problem);
    }
}
