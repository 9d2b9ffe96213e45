package spokes.optimize.serving;

import java.util.function.Function;
import spokes.optimize.location.LocationProblem;

/** Which way of serving suits a problem. */
public final class Servings {
    private Servings() {}

    /** The way that minds every rule of the problem. */
    public static Serving of(LocationProblem problem) {
        Function<LocationProblem, Serving> covered = priced -> problem.coverage()
                .<Serving>map(coverage -> new CoveredServing(priced, coverage, Servings::plain))
                .orElseGet(() -> plain(priced));
        return problem.minimums()
                .<Serving>map(minimums -> new MinimumServing(problem, minimums, covered))
                .orElseGet(() -> covered.apply(problem));
    }

    /** The way that minds capacities alone. */
    static Serving plain(LocationProblem problem) {
        if (!problem.isCapacitated()) {
            return new NearestServing(problem);
        }
        return problem.rules().singleSource() ? new WholeServing(problem) : new SharedServing(problem);
    }
}
