package spokes.optimize.serving;

import java.util.Optional;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.program.ServingProgram;
import spokes.optimize.program.ServingProgram.Answer;

/** Serving from decided centers exactly, where the quick ways are not: by programs. For one thread. */
public final class Finish {
    /** Branches that a program may search. */
    private static final int NODES = 20_000;

    private final LocationProblem problem;
    private final Budget budget;

    public Finish(LocationProblem problem, Budget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    /**
     * What is known in the end of serving from centers.
     *
     * @param plan  the best plan
     * @param least money that it costs at least
     */
    public record Known(Optional<Served> plan, double least) {}

    /**
     * Finds out more.
     *
     * @param known what quick ways found
     * @param below only what is cheaper is of use
     */
    public Known better(Known known, double below, int... centers) {
        if (known.least >= below) {
            return known;
        }
        return problem.rules().singleSource() ? whole(known, below, centers) : shared(known);
    }

    private Known whole(Known known, double below, int... centers) {
        Optional<Answer> answer =
                ServingProgram.find(problem, centers).map(program -> program.solve(below, budget.seconds(), NODES));
        double least = Math.max(known.least, answer.map(Answer::least).orElse(known.least));
        Optional<Served> found = answer.flatMap(Answer::shares)
                .map(shares -> new Served(problem.cost(centers, shares), least, centers, shares))
                .filter(plan -> plan.cost() < below);
        return new Known(found.isPresent() ? found : known.plan, least);
    }

    private Known shared(Known known) {
        return problem.minimums()
                .flatMap(minimums -> known.plan.map(
                        plan -> new BlendedServing(problem, minimums, less -> Servings.plain(less, budget), budget)
                                .improve(plan)))
                .map(plan -> new Known(Optional.of(plan), Math.max(known.least, plan.least())))
                .orElse(known);
    }
}
