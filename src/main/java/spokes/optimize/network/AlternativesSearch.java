package spokes.optimize.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import spokes.model.Workspace;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.network.Alternatives.Alternative;
import spokes.optimize.network.NetworkOptimizer.Weighed;

/**
 * The front of cost against mean delivery days of orders: the cheapest network and the one that is best where a day is
 * worth a share of what an order costs (assumption day_worth_most), and between two neighbors the one that is best at the value of a day which makes
 * them equal, as long as there is one (Aneja and Nair, Management Science 25, 1979). So each plan is the best for some
 * value of a day; what only a mix of values would find is not among them.
 */
public final class AlternativesSearch {
    /** A plan is another one if it is better by more than this share of the cost. */
    private static final double SAME = 1e-6;

    private final NetworkOptimizer optimizer;
    private final OptionalInt centers;
    private final Effort effort;
    private final int most;
    private final double dayShare;
    private final long start = System.nanoTime();
    private final List<Weighed> found = new ArrayList<>();
    private int solved;

    private AlternativesSearch(
            NetworkOptimizer optimizer, OptionalInt centers, Effort effort, int most, double dayShare) {
        this.dayShare = dayShare;
        this.optimizer = optimizer;
        this.centers = centers;
        this.effort = effort;
        this.most = most;
    }

    /**
     * Finds them.
     *
     * @param effort its time is for all of them together
     * @param most   so many at most, 2 or more
     */
    public static Alternatives of(
            Workspace workspace, NetworkGoal goal, Effort effort, int most, SearchEvent.Listener listener) {
        NetworkOptimizer optimizer = NetworkOptimizer.of(workspace, goal, listener);
        double dayShare = workspace.settings().number("day_worth_most");
        return new AlternativesSearch(optimizer, goal.centers(), effort, Math.max(2, most), dayShare).find();
    }

    private Alternatives find() {
        Weighed cheapest = solve(0);
        if (!cheapest.plan().hasPlan()) {
            return new Alternatives(cheapest.plan(), List.of(), seconds());
        }
        found.add(cheapest);
        double dear = cheapest.orders() > 0 ? dayShare * cheapest.cost() / cheapest.orders() : 0;
        Weighed fastest = dear > 0 && seconds() < effort.seconds() ? solve(dear) : cheapest;
        if (fastest.plan().hasPlan() && isBeyond(fastest, cheapest)) {
            found.add(fastest);
            split(cheapest, fastest);
        }
        return new Alternatives(cheapest.plan(), ranges(differing()), seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private Weighed solve(double valueOfADay) {
        double left = Math.max(effort.seconds() - seconds(), 0.001);
        double share = left / Math.max(1, most - solved++);
        return optimizer.propose(
                centers, valueOfADay, new Effort(share, effort.gap(), effort.threads()), System.nanoTime());
    }

    private static boolean isBeyond(Weighed fast, Weighed cheap) {
        return fast.meanDays() < cheap.meanDays() - SAME && fast.cost() > cheap.cost() * (1 + SAME);
    }

    private record Neighbors(Weighed cheap, Weighed fast) {
        /** Money per order and day at which both are equally good. */
        double valueOfADay() {
            return (fast.cost() - cheap.cost()) / (cheap.meanDays() - fast.meanDays()) / cheap.orders();
        }

        double worth(Weighed plan) {
            return plan.cost() + valueOfADay() * plan.orders() * plan.meanDays();
        }
    }

    private void split(Weighed cheapest, Weighed fastest) {
        Deque<Neighbors> open = new ArrayDeque<>(List.of(new Neighbors(cheapest, fastest)));
        while (!open.isEmpty() && differing().size() < most && solved < 3 * most && seconds() < effort.seconds()) {
            Neighbors pair = open.remove();
            Weighed middle = solve(pair.valueOfADay());
            boolean isBetter = middle.plan().hasPlan()
                    && pair.worth(middle) < pair.worth(pair.cheap) * (1 - SAME)
                    && isBeyond(middle, pair.cheap)
                    && isBeyond(pair.fast, middle);
            if (isBetter) {
                found.add(middle);
                open.add(new Neighbors(pair.cheap, middle));
                open.add(new Neighbors(middle, pair.fast));
            }
        }
    }

    /** Of plans with the same centers the cheapest one, by falling days. */
    private List<Weighed> differing() {
        List<Weighed> sorted =
                found.stream().sorted(Comparator.comparingDouble(Weighed::cost)).toList();
        List<Weighed> kept = new ArrayList<>();
        for (Weighed plan : sorted) {
            Optional<Weighed> same = kept.stream()
                    .filter(other ->
                            other.plan().openCenters().equals(plan.plan().openCenters()))
                    .findFirst();
            if (same.isEmpty() && kept.stream().allMatch(cheaper -> isBeyond(plan, cheaper))) {
                kept.add(plan);
            }
        }
        return kept;
    }

    private static List<Alternative> ranges(List<Weighed> plans) {
        List<Alternative> all = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            Weighed plan = plans.get(p);
            double from = p == 0 ? 0 : new Neighbors(plans.get(p - 1), plan).valueOfADay();
            double to = p == plans.size() - 1
                    ? Double.POSITIVE_INFINITY
                    : new Neighbors(plan, plans.get(p + 1)).valueOfADay();
            all.add(new Alternative(plan.plan(), plan.meanDays(), from, to));
        }
        return all;
    }
}
