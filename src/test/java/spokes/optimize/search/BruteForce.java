package spokes.optimize.search;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Objects;
import java.util.stream.IntStream;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;

/** The least cost of a small problem by trying every set of centers, slowly and independently of the search. */
final class BruteForce {
    private final LocationProblem problem;

    private BruteForce(LocationProblem problem) {
        this.problem = problem;
    }

    /** Money of the best plan; +∞ if there is none. */
    static double least(LocationProblem problem) {
        BruteForce force = new BruteForce(problem);
        double least = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << problem.centers(); set++) {
            int mask = set;
            int[] open = IntStream.range(0, problem.centers())
                    .filter(i -> (mask & 1 << i) != 0)
                    .toArray();
            if (problem.rules().allow(open)) {
                least = Math.min(least, problem.rules().singleSource() ? force.whole(open) : force.shared(open));
            }
        }
        return least;
    }

    private double whole(int... open) {
        double least = Double.POSITIVE_INFINITY;
        int ways = (int) Math.pow(open.length, problem.clients());
        for (int way = 0; way < ways; way++) {
            Shares shares = new Shares();
            double[] load = new double[problem.centers()];
            int rest = way;
            for (int j = 0; j < problem.clients(); j++) {
                shares.add(open[rest % open.length], j, 1);
                load[open[rest % open.length]] += problem.demand()[j];
                rest /= open.length;
            }
            boolean isKept = IntStream.of(open).allMatch(i -> load[i] <= problem.capacity(i) + 1e-9)
                    && problem.coverage()
                            .map(c -> c.met(shares) >= c.required() - 1e-9)
                            .orElse(true);
            least = isKept ? Math.min(least, problem.cost(open, shares)) : least;
        }
        return least;
    }

    private double shared(int... open) {
        Loader.loadNativeLibraries();
        MPSolver solver = Objects.requireNonNull(MPSolver.createSolver("GLOP"));
        MPVariable[][] share = new MPVariable[problem.centers()][problem.clients()];
        double fixed = 0;
        for (int j = 0; j < problem.clients(); j++) {
            MPConstraint once = solver.makeConstraint(1, 1);
            for (int i : open) {
                double cost = problem.cost(i)[j];
                share[i][j] = solver.makeNumVar(0, cost < Double.POSITIVE_INFINITY ? 1 : 0, "");
                once.setCoefficient(share[i][j], 1);
                solver.objective().setCoefficient(share[i][j], cost < Double.POSITIVE_INFINITY ? cost : 0);
            }
        }
        for (int i : open) {
            fixed += problem.fixed(i);
            MPConstraint most = solver.makeConstraint(0, Math.min(1e9, problem.capacity(i)));
            for (int j = 0; j < problem.clients(); j++) {
                most.setCoefficient(share[i][j], problem.demand()[j]);
            }
        }
        addRules(solver, share, open);
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL
                ? fixed + solver.objective().value()
                : Double.POSITIVE_INFINITY;
    }

    private void addRules(MPSolver solver, MPVariable[][] share, int... open) {
        problem.coverage().ifPresent(coverage -> {
            MPConstraint enough = solver.makeConstraint(coverage.required(), Double.POSITIVE_INFINITY);
            for (int i : open) {
                for (int j = 0; j < problem.clients(); j++) {
                    enough.setCoefficient(share[i][j], coverage.amount()[i][j]);
                }
            }
        });
        problem.minimums().ifPresent(minimums -> {
            for (int i : open) {
                MPVariable missing = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
                solver.objective().setCoefficient(missing, 1);
                MPConstraint paid = solver.makeConstraint(minimums.least()[i], Double.POSITIVE_INFINITY);
                paid.setCoefficient(missing, 1);
                for (int j = 0; j < problem.clients(); j++) {
                    paid.setCoefficient(share[i][j], minimums.counted()[i][j]);
                }
            }
        });
    }
}
