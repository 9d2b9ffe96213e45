package spokes.optimize.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.optimize.lagrangian.Standing;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem.Rules;

/** A budget from which centers are opened one after the other, so that enough is left for as many as there have to be. */
final class Purse {
    private final Limits limits;
    private final List<Integer> cheapest;
    private int missing;
    private double left;

    Purse(Rules rules, Standing standing) {
        limits = rules.limits();
        left = limits.budget() - limits.sum(standing.listOpen());
        missing = rules.fewest() - standing.count(Standing.OPEN);
        cheapest = new ArrayList<>();
        if (limits.hasBudget()) {
            IntStream.range(0, standing.size())
                    .filter(standing::isFree)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> limits.money(i))
                            .thenComparing(i -> i))
                    .forEach(cheapest::add);
        }
    }

    /** Pays for a free center, if it can. */
    boolean pays(int center) {
        if (!limits.hasBudget()) {
            return true;
        }
        double rest = cheapest.stream()
                .filter(i -> i != center)
                .limit(Math.max(0, missing - 1))
                .mapToDouble(limits::money)
                .sum();
        boolean isPaid = limits.money(center) + rest <= left;
        if (isPaid) {
            left -= limits.money(center);
            missing--;
            cheapest.removeIf(i -> i == center);
        }
        return isPaid;
    }
}
