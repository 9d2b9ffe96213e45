package spokes.optimize.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.optimize.lagrangian.Ascent;
import spokes.optimize.lagrangian.Standing;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Finish;
import spokes.optimize.serving.Served;
import spokes.optimize.serving.Serving;

/** Begins a search: a good bound, a good plan, and what both already decide. For one thread. */
final class RootSearch {
    private static final Ascent.Effort FIRST = new Ascent.Effort(1, 1, 1, 0, 1);
    private static final Ascent.Effort EFFORT = new Ascent.Effort(1000, 15, 1, 1e-4, 0.1);
    private static final int DRAFT_EVERY = 5;

    /** Cost and bound are clearly nearer when less than this share of what was between them is. */
    private static final double NEARER = 0.9;

    private final LocationProblem problem;
    private final Budget budget;
    private final Incumbent incumbent;
    private final Serving serving;
    private final Ascent ascent;
    private final Drafts drafts;
    private final Neighbors neighbors;
    private final LocationSearch.Watcher watcher;
    private double toldGap = Double.POSITIVE_INFINITY;
    private int improvements;

    RootSearch(
            LocationProblem problem,
            Budget budget,
            Incumbent incumbent,
            Serving serving,
            LocationSearch.Watcher watcher) {
        this.watcher = watcher;
        this.problem = problem;
        this.budget = budget;
        this.incumbent = incumbent;
        this.serving = serving;
        ascent = new Ascent(problem);
        drafts = new Drafts(problem);
        neighbors = new Neighbors(problem, serving, budget);
    }

    /**
     * Searches and gives all plans as one branch.
     *
     * @param start prices to start from; none for what clients cost at their second cheapest centers
     */
    Branch search(double... start) {
        if (problem.rules().fewest() == problem.centers()) {
            return onlyOne();
        }
        double[] prices = start.length > 0 ? start : secondCheapest();
        Standing standing = Standing.of(problem);
        ascent.run(standing, prices, () -> incumbent.cutoff(budget), FIRST);
        if (ascent.bound() < Double.POSITIVE_INFINITY) {
            if (incumbent.find().isEmpty()) {
                int[] draft = drafts.fromLast(ascent, standing);
                incumbent.tryOut(serving, draft);
                neighbors.improve(incumbent, draft);
            }
            finishBest();
            tell();
            ascent.watch(isBetter -> draft(isBetter, standing));
            ascent.run(standing, prices, () -> incumbent.cutoff(budget), EFFORT);
            finish(standing);
        }
        return new Branch(0, standing, ascent.prices(), ascent.bound());
    }

    /** All centers have to be open: nothing is left to choose. */
    private Branch onlyOne() {
        Standing standing = Standing.free(problem.centers());
        IntStream.range(0, standing.size()).forEach(i -> standing.decide(i, Standing.OPEN));
        if (!problem.rules().allow(standing.listOpen())) {
            return new Branch(0, standing, secondCheapest(), Double.POSITIVE_INFINITY);
        }
        Optional<Served> plan = serving.serve(standing.listOpen());
        double none = serving.isComplete() ? Double.POSITIVE_INFINITY : 0;
        Finish.Known known = new Finish.Known(plan, plan.map(Served::least).orElse(none));
        double below = plan.map(served -> budget.cutoff(served.cost())).orElse(Double.POSITIVE_INFINITY);
        Finish.Known better = new Finish(problem, budget).better(known, below, standing.listOpen());
        better.plan().ifPresent(incumbent::offer);
        return new Branch(0, standing, secondCheapest(), better.least());
    }

    private boolean draft(boolean isBetter, Standing standing) {
        if (isBetter && improvements++ % DRAFT_EVERY == 0) {
            incumbent.tryOut(serving, drafts.fromLast(ascent, standing));
        }
        tell();
        return !budget.isOver();
    }

    /** Tells when cost and bound came clearly nearer to each other. */
    private void tell() {
        double gap = incumbent.cost() - ascent.bound();
        if (gap < NEARER * toldGap) {
            toldGap = gap;
            watcher.met(incumbent.cost(), Math.min(ascent.bound(), incumbent.cost()));
        }
    }

    private void finish(Standing standing) {
        if (budget.isOver() && incumbent.find().isPresent()) {
            return;
        }
        int[] draft = drafts.fromMean(ascent, standing);
        incumbent.tryOut(serving, draft);
        neighbors.improve(incumbent, draft);
        incumbent.find().ifPresent(best -> neighbors.improve(incumbent, best.centers()));
        finishBest();
    }

    /** Serves from the best centers exactly, where that is quick. */
    private void finishBest() {
        incumbent.find().filter(best -> !problem.rules().singleSource()).ifPresent(this::finish);
    }

    private void finish(Served best) {
        Finish.Known known = new Finish.Known(Optional.of(best), best.least());
        new Finish(problem, budget)
                .better(known, budget.cutoff(best.cost()), best.centers())
                .plan()
                .ifPresent(incumbent::offer);
    }

    /** Prices to start from: what a client costs at its second cheapest center. */
    private double[] secondCheapest() {
        double[] first = new double[problem.clients()];
        double[] second = new double[problem.clients()];
        Arrays.fill(first, Double.POSITIVE_INFINITY);
        Arrays.fill(second, Double.POSITIVE_INFINITY);
        for (int i = 0; i < problem.centers(); i++) {
            double[] cost = problem.cost(i);
            for (int j = 0; j < first.length; j++) {
                second[j] = Math.min(second[j], Math.max(first[j], cost[j]));
                first[j] = Math.min(first[j], cost[j]);
            }
        }
        for (int j = 0; j < first.length; j++) {
            second[j] = second[j] < Double.POSITIVE_INFINITY ? second[j] : 2 * Math.abs(first[j]);
        }
        return second;
    }
}
