package spokes.optimize.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.optimize.lagrangian.Ascent;
import spokes.optimize.lagrangian.Standing;
import spokes.optimize.location.LocationProblem;

/** Sets of centers worth a try, read from a relaxation: those it opens, and more until all demand can be served. */
final class Drafts {
    private final LocationProblem problem;

    Drafts(LocationProblem problem) {
        this.problem = problem;
    }

    /** The centers that opened at the last prices, made up to what the rules and the demand ask for. */
    int[] fromLast(Ascent ascent, Standing standing) {
        return complete(
                standing,
                i -> ascent.relaxation().open(i),
                i -> ascent.relaxation().net(i));
    }

    /** The centers that were open in the mean. */
    int[] fromMean(Ascent ascent, Standing standing) {
        return complete(standing, ascent::openMean, i -> -ascent.openMean(i));
    }

    private interface CenterNumber {
        double of(int center);
    }

    private int[] complete(Standing standing, CenterNumber open, CenterNumber price) {
        List<Integer> free = IntStream.range(0, problem.centers())
                .filter(standing::isFree)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.rint(open.of(i)))
                        .thenComparingDouble(price::of)
                        .thenComparingInt(i -> i))
                .toList();
        boolean[] isOpen = new boolean[problem.centers()];
        double left = problem.totalDemand() * (1 - LocationProblem.ROUNDING);
        int count = 0;
        Purse purse = new Purse(problem.rules(), standing);
        for (int i = 0; i < isOpen.length; i++) {
            isOpen[i] = standing.of(i) == Standing.OPEN;
            count += isOpen[i] ? 1 : 0;
            left -= isOpen[i] ? problem.capacity(i) : 0;
        }
        for (int i : free) {
            boolean isWanted =
                    open.of(i) >= 0.5 || left > 0 || count < problem.rules().fewest();
            if (isWanted && count < problem.rules().most() && purse.pays(i)) {
                isOpen[i] = true;
                left -= problem.capacity(i);
                count++;
            }
        }
        return IntStream.range(0, isOpen.length).filter(i -> isOpen[i]).toArray();
    }
}
