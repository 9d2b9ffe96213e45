package spokes.optimize.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest blend of plans in which what each leaves open at centers' minimums, and what it lacks in coverage, is made
 * good by the others: a small linear program that grows by a plan at a time, whose prices say which plan to add (Dantzig
 * and Wolfe, Operations Research 8, 1960). For one thread; to be closed.
 */
public final class BlendProgram implements AutoCloseable {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final MPSolver solver;
    private final double[] least;
    private final MPConstraint whole;
    private final MPConstraint[] paid;
    private final MPConstraint covered;
    private final List<MPVariable> weights = new ArrayList<>();

    private BlendProgram(MPSolver solver, double required, double... least) {
        this.solver = solver;
        this.least = least.clone();
        solver.objective().setMinimization();
        whole = solver.makeConstraint(1, 1);
        covered = solver.makeConstraint(required, INFINITY);
        paid = new MPConstraint[least.length];
        for (int i = 0; i < least.length; i++) {
            paid[i] = solver.makeConstraint(least[i], INFINITY);
            MPVariable missing = solver.makeNumVar(0, INFINITY, "");
            paid[i].setCoefficient(missing, 1);
            solver.objective().setCoefficient(missing, 1);
        }
    }

    /**
     * A program without plans, if this machine has a solver.
     *
     * @param required least coverage
     * @param least    least money by center
     */
    public static Optional<BlendProgram> find(double required, double... least) {
        return NativeSolver.findLinear().map(solver -> new BlendProgram(solver, required, least));
    }

    /**
     * Adds a plan.
     *
     * @param cost    its money, minimums apart
     * @param met     its coverage
     * @param counted money by center that counts toward the minimum
     */
    public void add(double cost, double met, double... counted) {
        MPVariable weight = solver.makeNumVar(0, 1, "");
        whole.setCoefficient(weight, 1);
        covered.setCoefficient(weight, met);
        for (int i = 0; i < counted.length; i++) {
            paid[i].setCoefficient(weight, counted[i]);
        }
        solver.objective().setCoefficient(weight, cost);
        weights.add(weight);
    }

    /** Finds the best blend; false if no blend covers enough. */
    public boolean solve() {
        return solver.solve() == ResultStatus.OPTIMAL;
    }

    /** Money of the best blend. */
    public double cost() {
        return solver.objective().value();
    }

    /** The share of a plan in the best blend. */
    public double weight(int plan) {
        return Math.clamp(weights.get(plan).solutionValue(), 0, 1);
    }

    /** What a unit of coverage is worth. */
    public double coveragePrice() {
        return Math.max(0, covered.dualValue());
    }

    /** By center the part of its minimum that is as good as spent, 0 to 1. */
    public double[] upFront() {
        double[] shares = new double[least.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.clamp(paid[i].dualValue(), 0, 1);
        }
        return shares;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
