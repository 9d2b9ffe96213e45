package spokes.optimize.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.serving.Served;
import spokes.optimize.serving.Serving;

/**
 * Local search over sets of open centers. Where every client may go to its cheapest center, {@link Interchange} knows
 * what each change saves; else the changes that it thinks best are tried out, until none of them helps.
 */
final class Neighbors {
    private static final int MOST_CHANGES = 500;
    private static final int TRIALS = 40;

    private final Serving serving;
    private final Budget budget;
    private final Interchange interchange;
    private final boolean isPlain;

    Neighbors(LocationProblem problem, Serving serving, Budget budget) {
        this.serving = serving;
        this.budget = budget;
        interchange = new Interchange(problem);
        isPlain = !problem.isCapacitated()
                && problem.coverage().isEmpty()
                && problem.minimums().isEmpty();
    }

    /** Looks for better plans around a set of centers. */
    void improve(Incumbent incumbent, int... centers) {
        if (isPlain) {
            incumbent.tryOut(serving, interchange.improve(MOST_CHANGES, centers));
            return;
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
