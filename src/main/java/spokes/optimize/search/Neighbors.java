package spokes.optimize.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.optimize.location.Budget;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Served;
import spokes.optimize.serving.Serving;

/**
 * Local search over sets of open centers. Where every client may go to its cheapest center, {@link Interchange} knows
 * what each change saves; else its set is where to start, and the changes that it thinks best are tried out until none of
 * them helps.
 */
final class Neighbors {
    private static final int MOST_CHANGES = 500;
    private static final int TRIALS = 40;

    /** Prices of coverage that are tried, each twice the one before. */
    private static final int PRICES = 10;

    /** With more ways than this, that takes too long. */
    private static final long MOST_TO_GUESS = 1_000_000;

    private final LocationProblem problem;
    private final Serving serving;
    private final Budget budget;
    private final Interchange interchange;
    private final boolean isPlain;
    private boolean isGuessed;

    Neighbors(LocationProblem problem, Serving serving, Budget budget) {
        this.problem = problem;
        this.serving = serving;
        this.budget = budget;
        interchange = new Interchange(problem);
        isPlain = !problem.isCapacitated()
                && problem.coverage().isEmpty()
                && problem.minimums().isEmpty();
    }

    /** Looks for better plans around a set of centers. */
    void improve(Incumbent incumbent, int... centers) {
        incumbent.tryOut(serving, interchange.improve(MOST_CHANGES, budget::isOver, centers));
        if (isPlain) {
            return;
        }
        if (!isGuessed && (long) problem.centers() * problem.clients() <= MOST_TO_GUESS) {
            isGuessed = true;
            guess(incumbent, centers);
        }
        boolean isBetter = incumbent.find().isPresent();
        while (isBetter && !budget.isOver()) {
            int[] from = incumbent.find().map(Served::centers).orElse(centers);
            isBetter = false;
            for (int[] next : listNext(from)) {
                if (budget.isOver() || incumbent.tryOut(serving, next)) {
                    isBetter = true;
                    break;
                }
            }
        }
    }

    /** Tries what is best where minimums are paid up front, and where coverage earns a price. */
    private void guess(Incumbent incumbent, int... centers) {
        List<LocationProblem> likes = new ArrayList<>(List.of(problem));
        boolean[] all = new boolean[problem.centers()];
        Arrays.fill(all, true);
        problem.minimums().ifPresent(minimums -> likes.add(problem.charged(all, minimums)));
        for (LocationProblem like : likes) {
            tryLike(like, incumbent, centers);
            problem.coverage()
                    .filter(coverage -> coverage.required() > 0)
                    .ifPresent(coverage -> cover(like, coverage, incumbent, centers));
        }
    }

    /** Rising prices of coverage. */
    private void cover(LocationProblem like, Coverage coverage, Incumbent incumbent, int... centers) {
        int[] all = IntStream.range(0, problem.centers()).toArray();
        double price = problem.worstCost() / coverage.required() / (1 << PRICES);
        for (int step = 0; step < PRICES && !budget.isOver(); step++) {
            tryLike(like.rewarded(price, coverage.amount(), all), incumbent, centers);
            price *= 2;
        }
    }

    private void tryLike(LocationProblem like, Incumbent incumbent, int... centers) {
        incumbent.tryOut(serving, new Interchange(like).improve(MOST_CHANGES, budget::isOver, centers));
    }

    /** The changes that look best. */
    private List<int[]> listNext(int... from) {
        return interchange.listChanges(from).stream()
                .limit(TRIALS)
                .map(change -> changed(change.opened(), change.closed(), from))
                .toList();
    }

    private static int[] changed(int opened, int closed, int... from) {
        IntStream kept = Arrays.stream(from).filter(i -> i != closed);
        return (opened >= 0 ? IntStream.concat(kept, IntStream.of(opened)) : kept)
                .sorted()
                .toArray();
    }
}
