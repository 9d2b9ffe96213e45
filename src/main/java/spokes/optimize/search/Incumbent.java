package spokes.optimize.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Served;
import spokes.optimize.serving.Serving;

/** The best plan found so far, and which sets of centers were tried for it. For one thread. */
final class Incumbent {
    private final LocationProblem problem;
    private final double worst;
    private final Set<List<Integer>> tried = new HashSet<>();
    private @Nullable Served best;

    /** What sums may round, with room. */
    private static final double ROOM = 1e-3;

    /** No plan yet. */
    Incumbent(LocationProblem problem) {
        this.problem = problem;
        worst = problem.worstCost();
    }

    /** Bounds at or above this are of no interest: a plan as good is known, or there is none. */
    double cutoff(Budget budget) {
        return best == null ? worst * (1 + ROOM) + Double.MIN_NORMAL : budget.cutoff(best.cost());
    }

    /** Whether a bound says that there is no plan at all. */
    boolean isImpossible(double bound) {
        return best == null && bound >= worst * (1 + ROOM / 2) + Double.MIN_NORMAL / 2;
    }

    /** The cost of the best plan; +∞ without one. */
    double cost() {
        return best == null ? Double.POSITIVE_INFINITY : best.cost();
    }

    /** The best plan. */
    Optional<Served> find() {
        return Optional.ofNullable(best);
    }

    /** Takes a plan if it is better. */
    boolean offer(Served plan) {
        boolean isBetter = plan.cost() < cost();
        best = isBetter ? plan : best;
        return isBetter;
    }

    /** Tries a set of centers that was not tried before, if the rules allow it. */
    boolean tryOut(Serving serving, int... centers) {
        return problem.rules().allow(centers)
                && tried.add(Arrays.stream(centers).boxed().toList())
                && serving.serve(centers).map(this::offer).orElse(false);
    }
}
