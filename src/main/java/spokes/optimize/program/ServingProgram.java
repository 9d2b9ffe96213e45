package spokes.optimize.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Minimums;
import spokes.optimize.location.Shares;

/**
 * The best way to serve whole clients from given open centers, every rule of the problem minded, as a mixed integer
 * program. For one thread, once.
 */
public final class ServingProgram {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** What the solver's own tolerances may hide, as a share of the money. */
    private static final double TOLERANCE = 1e-7;

    private final LocationProblem problem;
    private final int[] open;
    private final MPSolver solver;
    private final MPObjective objective;
    private final MPConstraint limit;
    private final List<Way> ways = new ArrayList<>();

    private record Way(int center, int client, MPVariable taken) {}

    /**
     * What the program found.
     *
     * @param shares who serves whom, if a way was found
     * @param least  money that serving costs at least, the centers' fixed cost included; that below which a way was asked
     *     for if there is none
     */
    public record Answer(Optional<Shares> shares, double least) {}

    private ServingProgram(MPSolver solver, LocationProblem problem, int... open) {
        this.solver = solver;
        this.problem = problem;
        this.open = open;
        objective = solver.objective();
        objective.setMinimization();
        limit = solver.makeConstraint(-INFINITY, INFINITY);
    }

    /** A program for these open centers, if this machine has a solver. */
    public static Optional<ServingProgram> find(LocationProblem problem, int... open) {
        return NativeSolver.findInteger().map(solver -> new ServingProgram(solver, problem, open));
    }

    /**
     * Solves it.
     *
     * @param below   only a cheaper way is of use, money
     * @param seconds wall time that it may take
     * @param nodes   branches that it may search
     */
    public Answer solve(double below, double seconds, int nodes) {
        double fixed = 0;
        for (int i : open) {
            fixed += problem.fixed(i);
        }
        limit.setUb(below - fixed);
        addWays();
        addCapacities();
        problem.coverage().ifPresent(this::addCoverage);
        problem.minimums().ifPresent(this::addMinimums);
        solver.setTimeLimit((long) Math.max(1, seconds * 1000));
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes);
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
        try {
            return answer(solver.solve(parameters), below, fixed);
        } finally {
            parameters.delete();
            solver.delete();
        }
    }

    private void addWays() {
        for (int j = 0; j < problem.clients(); j++) {
            MPConstraint once = solver.makeConstraint(1, 1);
            for (int i : open) {
                double cost = problem.cost(i)[j];
                if (cost < INFINITY && problem.demand()[j] <= capacity(i)) {
                    MPVariable taken = solver.makeBoolVar("");
                    once.setCoefficient(taken, 1);
                    price(taken, cost);
                    ways.add(new Way(i, j, taken));
                }
            }
        }
    }

    private void price(MPVariable variable, double money) {
        objective.setCoefficient(variable, money);
        limit.setCoefficient(variable, money);
    }

    private double capacity(int center) {
        return problem.capacity(center) * (1 + LocationProblem.ROUNDING);
    }

    private void addCapacities() {
        for (int i : open) {
            if (problem.capacity(i) < INFINITY) {
                MPConstraint most = solver.makeConstraint(-INFINITY, 1);
                ways.stream()
                        .filter(way -> way.center == i)
                        .forEach(way ->
                                most.setCoefficient(way.taken, problem.demand()[way.client] / problem.capacity(i)));
            }
        }
    }

    private void addCoverage(Coverage coverage) {
        if (coverage.required() > 0) {
            MPConstraint enough = solver.makeConstraint(1, INFINITY);
            ways.forEach(way ->
                    enough.setCoefficient(way.taken, coverage.amount()[way.center][way.client] / coverage.required()));
        }
    }

    private void addMinimums(Minimums minimums) {
        for (int i : open) {
            double least = minimums.least()[i];
            if (least > 0) {
                MPVariable missing = solver.makeNumVar(0, 1, "");
                price(missing, least);
                MPConstraint paid = solver.makeConstraint(1, INFINITY);
                paid.setCoefficient(missing, 1);
                ways.stream()
                        .filter(way -> way.center == i)
                        .forEach(way -> paid.setCoefficient(way.taken, minimums.counted()[i][way.client] / least));
            }
        }
    }

    private Answer answer(ResultStatus status, double below, double fixed) {
        if (status == ResultStatus.INFEASIBLE) {
            return new Answer(Optional.empty(), below - TOLERANCE * Math.abs(below));
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return new Answer(Optional.empty(), -INFINITY);
        }
        double bound = objective.bestBound() + fixed;
        double least = Double.isFinite(bound) ? bound - TOLERANCE * Math.abs(bound) : -INFINITY;
        return new Answer(Optional.of(shares()).filter(this::isKept), least);
    }

    private Shares shares() {
        Shares shares = new Shares();
        for (Way way : ways) {
            if (way.taken.solutionValue() > 0.5) {
                shares.add(way.center, way.client, 1);
            }
        }
        return shares;
    }

    /** Whether whole clients keep what the solver kept to its own tolerance. */
    private boolean isKept(Shares shares) {
        double[] load = new double[problem.centers()];
        for (int e = 0; e < shares.size(); e++) {
            load[shares.center(e)] += problem.demand()[shares.client(e)];
        }
        boolean isKept = shares.size() == problem.clients();
        for (int i : open) {
            isKept &= load[i] <= capacity(i);
        }
        double slack = 1 - LocationProblem.ROUNDING;
        return isKept
                && problem.coverage()
                        .map(coverage -> coverage.met(shares) >= coverage.required() * slack)
                        .orElse(true);
    }
}
