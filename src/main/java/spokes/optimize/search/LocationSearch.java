package spokes.optimize.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import spokes.optimize.lagrangian.Standing;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Serving;
import spokes.optimize.serving.Servings;

/**
 * Branch and bound over which centers are open.
 *
 * <p>The most promising branches are searched a few at once, each with what was known when the round began, and their
 * findings are taken in order: so the answer is the same for any number of threads.
 */
public final class LocationSearch {
    private static final int ROUND = 4;

    /** With more prices waiting in branches than this, new ones begin from the first prices. */
    private static final long MOST_PRICES = 30_000_000;

    private final LocationProblem problem;
    private final Budget budget;
    private final Watcher watcher;
    private final Incumbent incumbent;
    private final PriorityQueue<Branch> open = new PriorityQueue<>(Branch.BEST_FIRST);
    private final List<Explorer> explorers = new ArrayList<>();
    private final Serving serving;

    /** Sets of centers to look at first, by their numbers. */
    private final List<int[]> known = new ArrayList<>();

    /** The least bound of what need not be searched any more. */
    private double closed = Double.POSITIVE_INFINITY;

    private @Nullable Branch root;
    private int branches;
    private int made;

    /** Sees the best plan's cost and the bound meet. */
    public interface Watcher {
        /** After a part of the search: money of the best plan, +∞ without one, and the bound. */
        void met(double cost, double bound);
    }

    /** A search that has not begun. */
    public LocationSearch(LocationProblem problem, Budget budget, Watcher watcher) {
        this.problem = problem;
        this.budget = budget;
        this.watcher = watcher;
        serving = Servings.of(problem, budget);
        incumbent = new Incumbent(problem);
    }

    /**
     * Searches until the best plan is proven to be good enough, or the budget is used up.
     *
     * @param start prices of a search for a problem like this one; none to start from costs
     */
    public Outcome run(double... start) {
        known.forEach(centers -> incumbent.tryOut(serving, centers));
        root = new RootSearch(problem, budget, incumbent, serving, watcher).search(start);
        open.add(root);
        watcher.met(incumbent.cost(), bound());
        if (isGoingOn()) {
            try (ExecutorService workers = Executors.newFixedThreadPool(budget.threads())) {
                while (isGoingOn()) {
                    round(workers);
                    watcher.met(incumbent.cost(), bound());
                }
            }
        }
        double bound = bound();
        return new Outcome(
                incumbent.find(), incumbent.isImpossible(bound) ? Double.POSITIVE_INFINITY : bound, branches);
    }

    /** Has a set of centers tried before all others: one that is known to be good. */
    public void startFrom(int... centers) {
        known.add(centers);
    }

    /** Prices that this search found good, to start the next one from; none before it ran. */
    public double[] prices() {
        return root == null ? new double[0] : root.prices.clone();
    }

    private boolean isGoingOn() {
        return !open.isEmpty() && bound() < incumbent.cutoff(budget) && !budget.isOver();
    }

    private double bound() {
        double least = Math.min(closed, incumbent.cost());
        return open.isEmpty() ? least : Math.min(least, open.peek().bound);
    }

    private void round(ExecutorService workers) {
        double cutoff = incumbent.cutoff(budget);
        List<Future<Explorer.Finding>> running = new ArrayList<>();
        while (running.size() < ROUND && !open.isEmpty()) {
            Branch branch = open.remove();
            if (branch.bound >= cutoff) {
                closed = Math.min(closed, branch.bound);
            } else {
                Explorer explorer = explorer(running.size());
                running.add(workers.submit(() -> explorer.explore(branch, cutoff)));
            }
        }
        running.forEach(finding -> take(get(finding)));
    }

    private Explorer explorer(int number) {
        if (explorers.size() == number) {
            explorers.add(new Explorer(problem, Servings.of(problem, budget), budget));
        }
        return explorers.get(number);
    }

    private static Explorer.Finding get(Future<Explorer.Finding> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while searching", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void take(Explorer.Finding finding) {
        branches++;
        finding.drafts().forEach(centers -> incumbent.tryOut(serving, centers));
        finding.plan().ifPresent(incumbent::offer);
        if (finding.part() < 0) {
            closed = Math.min(closed, finding.bound());
            return;
        }
        for (byte state : new byte[] {Standing.OPEN, Standing.CLOSED}) {
            Branch half = finding.branch().part(++made, finding.part(), state);
            open.add(
                    root == null || (long) open.size() * problem.clients() < MOST_PRICES
                            ? half
                            : half.from(root.prices));
        }
    }
}
