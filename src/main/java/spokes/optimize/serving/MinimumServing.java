package spokes.optimize.serving;

import java.util.Optional;
import java.util.function.Function;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Minimums;

/**
 * Serving from centers that are paid a minimum: where one stays below its minimum, what counts toward it is free as long
 * as that lasts. The minimum of those centers is charged up front and the plan made again; with each choice of them the
 * plan's cost is a lower bound. For one thread.
 */
final class MinimumServing implements Serving {
    private static final int ROUNDS = 8;

    private final LocationProblem problem;
    private final Minimums minimums;
    private final Function<LocationProblem, Serving> inner;
    private final Budget budget;

    MinimumServing(
            LocationProblem problem, Minimums minimums, Function<LocationProblem, Serving> inner, Budget budget) {
        this.budget = budget;
        this.problem = problem;
        this.minimums = minimums;
        this.inner = inner;
    }

    @Override
    public boolean isComplete() {
        return inner.apply(problem).isComplete();
    }

    @Override
    public Optional<Served> serve(int... centers) {
        Optional<Served> best = Optional.empty();
        double least = Double.NEGATIVE_INFINITY;
        boolean[] isUpFront = new boolean[problem.centers()];
        for (int round = 0; round < ROUNDS && (round == 0 || !budget.isOver()); round++) {
            Optional<Served> found =
                    inner.apply(problem.charged(isUpFront, minimums)).serve(centers);
            if (found.isEmpty()) {
                return best;
            }
            least = Math.max(least, found.get().least());
            double cost = problem.cost(centers, found.get().shares());
            if (best.isEmpty() || cost < best.get().cost()) {
                best = Optional.of(new Served(cost, least, centers, found.get().shares()));
            }
            double[] missing = minimums.missing(centers, found.get().shares());
            boolean isSame = true;
            for (int i : centers) {
                isSame &= isUpFront[i] == missing[i] > 0;
                isUpFront[i] = missing[i] > 0;
            }
            if (isSame) {
                break;
            }
        }
        double proven = least;
        return best.map(plan -> new Served(plan.cost(), Math.min(proven, plan.cost()), centers, plan.shares()));
    }
}
