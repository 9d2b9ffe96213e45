package spokes.optimize.serving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import spokes.optimize.location.Budget;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Minimums;
import spokes.optimize.location.Shares;
import spokes.optimize.program.BlendProgram;

/**
 * Serving from centers that are paid a minimum, exactly, where clients may be split: plans that know nothing of minimums
 * and coverage are made for prices of both, and blended until no other plan would make the blend cheaper. For one thread.
 */
final class BlendedServing {
    private static final int ROUNDS = 60;

    private final LocationProblem problem;
    private final Minimums minimums;
    private final Function<LocationProblem, Serving> inner;
    private final Budget budget;
    private final List<Shares> plans = new ArrayList<>();

    BlendedServing(
            LocationProblem problem, Minimums minimums, Function<LocationProblem, Serving> inner, Budget budget) {
        this.problem = problem;
        this.minimums = minimums;
        this.inner = inner;
        this.budget = budget;
    }

    /**
     * Betters a plan for just its centers.
     *
     * @param first any plan for these centers that covers enough
     */
    Served improve(Served first) {
        int[] centers = first.centers();
        double[] least = new double[problem.centers()];
        for (int i : centers) {
            least[i] = minimums.least()[i];
        }
        double required = problem.coverage().map(Coverage::required).orElse(0.0);
        Optional<BlendProgram> program = BlendProgram.find(required, least);
        if (program.isEmpty()) {
            return first;
        }
        try (BlendProgram blend = program.get()) {
            return improve(first, centers, blend);
        }
    }

    private Served improve(Served first, int[] centers, BlendProgram blend) {
        if (budget.isOver()) {
            return first;
        }
        add(first.shares(), centers, blend);
        double proven = first.least();
        for (int round = 0; round < ROUNDS && blend.solve() && !budget.isOver(); round++) {
            if (blend.cost() - proven <= Budget.NEGLIGIBLE / 10 * Math.abs(blend.cost())) {
                break;
            }
            double[] upFront = blend.upFront();
            double price = blend.coveragePrice();
            Optional<Served> next =
                    inner.apply(problem.discounted(upFront, price, centers)).serve(centers);
            if (next.isEmpty()) {
                break;
            }
            proven = Math.max(proven, next.get().least() + owed(upFront, price, centers));
            add(next.get().shares(), centers, blend);
        }
        if (!blend.solve()) {
            return first;
        }
        Shares shares = blended(blend);
        double cost = problem.cost(centers, shares);
        return cost < first.cost()
                ? new Served(cost, Math.min(proven, cost), centers, shares)
                : new Served(first.cost(), Math.min(proven, first.cost()), centers, first.shares());
    }

    private void add(Shares shares, int[] centers, BlendProgram blend) {
        double[] counted = new double[problem.centers()];
        for (int e = 0; e < shares.size(); e++) {
            counted[shares.center(e)] += shares.share(e) * minimums.counted()[shares.center(e)][shares.client(e)];
        }
        double met = problem.coverage().map(coverage -> coverage.met(shares)).orElse(0.0);
        blend.add(problem.plainCost(centers, shares), met, counted);
        plans.add(shares);
    }

    /** What is owed at these prices whoever serves whom. */
    private double owed(double[] upFront, double price, int... centers) {
        double owed = price * problem.coverage().map(Coverage::required).orElse(0.0);
        return owed
                + Arrays.stream(centers)
                        .mapToDouble(i -> upFront[i] * minimums.least()[i])
                        .sum();
    }

    private Shares blended(BlendProgram blend) {
        double[] weights = new double[plans.size()];
        Arrays.setAll(weights, blend::weight);
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, p -> weights[p] / sum);
        return Mix.of(plans, weights);
    }
}
