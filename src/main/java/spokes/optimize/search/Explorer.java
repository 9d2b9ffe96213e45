package spokes.optimize.search;

import java.util.List;
import java.util.Optional;
import spokes.optimize.lagrangian.Ascent;
import spokes.optimize.lagrangian.Standing;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Finish;
import spokes.optimize.serving.Served;
import spokes.optimize.serving.Serving;

/** Searches one branch: raises its bound, drafts plans on the way, and says how to part it. For one thread. */
final class Explorer {
    private static final Ascent.Effort EFFORT = new Ascent.Effort(250, 10, 1, 0.005, 0.2);

    private static final int NONE = -1;

    private final LocationProblem problem;
    private final Serving serving;
    private final Budget budget;
    private final Finish finish;
    private final Ascent ascent;
    private final Drafts drafts;

    Explorer(LocationProblem problem, Serving serving, Budget budget) {
        this.problem = problem;
        this.serving = serving;
        this.budget = budget;
        finish = new Finish(problem, budget);
        ascent = new Ascent(problem);
        ascent.watch(isBetter -> !budget.isOver());
        drafts = new Drafts(problem);
    }

    /**
     * What a branch was found to be.
     *
     * @param bound  no plan in it costs less; +∞ if it has none
     * @param drafts sets of centers worth a try
     * @param plan   the plan of a branch in which all is decided, if it was found
     * @param part   the center to part it by; below 0 if nothing is left to search
     * @param branch what is decided, and the prices, to part it from
     */
    record Finding(double bound, List<int[]> drafts, Optional<Served> plan, int part, Branch branch) {}

    /** Searches a branch for what costs less than the cutoff. */
    Finding explore(Branch branch, double cutoff) {
        Standing standing = branch.standing.copy();
        ascent.run(standing, branch.prices, () -> cutoff, EFFORT);
        double bound = Math.max(branch.bound, ascent.bound());
        if (bound >= cutoff) {
            return new Finding(bound, List.of(), Optional.empty(), NONE, branch);
        }
        if (standing.isComplete()) {
            return leaf(standing.listOpen(), bound, cutoff, branch);
        }
        Branch rest = new Branch(branch.number, standing, ascent.prices(), bound);
        return new Finding(bound, List.of(drafts.fromMean(ascent, standing)), Optional.empty(), choose(standing), rest);
    }

    /** A branch in which all centers are decided. */
    private Finding leaf(int[] open, double bound, double cutoff, Branch branch) {
        Optional<Served> plan = serving.serve(open);
        double least = plan.map(Served::least).orElse(serving.isComplete() ? Double.POSITIVE_INFINITY : bound);
        double below = Math.min(
                cutoff, plan.map(served -> budget.cutoff(served.cost())).orElse(cutoff));
        Finish.Known known = finish.better(new Finish.Known(plan, Math.max(bound, least)), below, open);
        return new Finding(known.least(), List.of(), known.plan(), NONE, branch);
    }

    /** The free center of which it is least clear whether it should be open. */
    private int choose(Standing standing) {
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < problem.centers(); i++) {
            double doubt = Math.abs(ascent.openMean(i) - 0.5);
            if (standing.isFree(i) && doubt < least) {
                least = doubt;
                best = i;
            }
        }
        return best;
    }
}
