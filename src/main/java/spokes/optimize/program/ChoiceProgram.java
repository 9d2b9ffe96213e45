package spokes.optimize.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest shares of the plans of each of many products that together keep what they share: the linear program over
 * candidate plans of Dantzig and Wolfe (Operations Research 8, 1960). For one thread; to be closed.
 */
public final class ChoiceProgram implements AutoCloseable {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final MPSolver solver;
    private final List<MPConstraint> shared = new ArrayList<>();
    private final List<MPVariable> weights = new ArrayList<>();
    private MPConstraint whole;

    private ChoiceProgram(MPSolver solver) {
        this.solver = solver;
        solver.objective().setMinimization();
        whole = solver.makeConstraint(0, 0);
    }

    /** Has the solver library loaded by another thread, for what will soon be asked of it. */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("solver library").start(() -> find().ifPresent(ChoiceProgram::close));
    }

    /** An empty program, if this machine has a solver. */
    public static Optional<ChoiceProgram> find() {
        return NativeSolver.findLinear().map(ChoiceProgram::new);
    }

    /**
     * Something shared of which there is so much.
     *
     * @param penalty money for one that is taken beyond it
     */
    public void limit(double most, double penalty) {
        MPConstraint row = solver.makeConstraint(-INFINITY, most);
        slack(row, -1, penalty);
        shared.add(row);
    }

    /**
     * Something shared of which so much is asked for.
     *
     * @param penalty money for one that is missing
     */
    public void least(double least, double penalty) {
        MPConstraint row = solver.makeConstraint(least, INFINITY);
        slack(row, 1, penalty);
        shared.add(row);
    }

    private void slack(MPConstraint row, double coefficient, double penalty) {
        MPVariable slack = solver.makeNumVar(0, INFINITY, "");
        row.setCoefficient(slack, coefficient);
        solver.objective().setCoefficient(slack, penalty);
    }

    /** Goes on with the plans of the next product, whose shares make one. */
    public void nextProduct() {
        whole = solver.makeConstraint(1, 1);
    }

    /** Adds a plan of the product. */
    public void plan(double cost) {
        MPVariable weight = solver.makeNumVar(0, INFINITY, "");
        whole.setCoefficient(weight, 1);
        solver.objective().setCoefficient(weight, cost);
        weights.add(weight);
    }

    /** What the last plan takes or gives of the shared thing of a number, in the order in which these were told. */
    public void takes(int number, double amount) {
        shared.get(number).setCoefficient(weights.getLast(), amount);
    }

    /** Finds the best shares; false if there was no time. */
    public boolean solve(double seconds) {
        solver.setTimeLimit(Math.max(1, (long) (1000 * seconds)));
        return solver.solve() == ResultStatus.OPTIMAL;
    }

    /** The share of a plan, in the order in which they were added. */
    public double weight(int plan) {
        return Math.clamp(weights.get(plan).solutionValue(), 0, 1);
    }

    /** What one more of a shared thing would save, or what asking for one less would. */
    public double price(int number) {
        return Math.abs(shared.get(number).dualValue());
    }

    @Override
    public void close() {
        solver.delete();
    }
}
