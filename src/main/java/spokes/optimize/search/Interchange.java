package spokes.optimize.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;

/**
 * Opens, closes or exchanges one center at a time while that saves money, every client going to its cheapest open center
 * (Whitaker, INFOR 21, 1983). Exact gains where no center can be too full, estimates else. For one thread.
 */
final class Interchange {
    private static final int NONE = -1;

    private final LocationProblem problem;
    private final double[] unreachable;
    private final boolean[] isOpen;
    private final int[] first;
    private final double[] firstCost;
    private final double[] secondCost;
    private final double[] loss;
    private final double[] kept;
    private final Limits limits;
    private int count;
    private double spent;

    Interchange(LocationProblem problem) {
        this.problem = problem;
        limits = problem.rules().limits();
        int n = problem.clients();
        isOpen = new boolean[problem.centers()];
        first = new int[n];
        firstCost = new double[n];
        secondCost = new double[n];
        loss = new double[problem.centers()];
        kept = new double[problem.centers()];
        unreachable = new double[n];
        double all = IntStream.range(0, problem.centers())
                .mapToDouble(problem::fixed)
                .sum();
        double[] worst = new double[n];
        for (int i = 0; i < problem.centers(); i++) {
            double[] costs = problem.cost(i);
            for (int j = 0; j < n; j++) {
                worst[j] = Double.isInfinite(costs[j]) ? worst[j] : Math.max(worst[j], costs[j]);
            }
        }
        for (int j = 0; j < n; j++) {
            unreachable[j] = 2 * worst[j] + all + 1;
        }
    }

    private double cost(int center, int client) {
        double cost = problem.cost(center)[client];
        return Double.isInfinite(cost) && unreachable[client] > 0 ? unreachable[client] : cost;
    }

    /** The set that no single change makes better, from this one on; at most so many changes, and until time is over. */
    int[] improve(int most, BooleanSupplier isOver, int... centers) {
        start(centers);
        for (int step = 0; step < most && !isOver.getAsBoolean(); step++) {
            assign();
            Change change = best();
            if (!(change.saving > 1e-9 * Math.abs(total()))) {
                break;
            }
            if (change.opened >= 0) {
                isOpen[change.opened] = true;
            }
            if (change.closed >= 0) {
                isOpen[change.closed] = false;
            }
        }
        return IntStream.range(0, isOpen.length).filter(i -> isOpen[i]).toArray();
    }

    private void start(int... centers) {
        Arrays.fill(isOpen, false);
        for (int i : centers) {
            isOpen[i] = true;
        }
    }

    private double total() {
        double sum = 0;
        for (double cost : firstCost) {
            sum += cost;
        }
        return sum;
    }

    private void assign() {
        count = 0;
        spent = 0;
        Arrays.fill(firstCost, Double.POSITIVE_INFINITY);
        Arrays.fill(secondCost, Double.POSITIVE_INFINITY);
        for (int i = 0; i < isOpen.length; i++) {
            if (isOpen[i]) {
                count++;
                spent += limits.money(i);
                for (int j = 0; j < first.length; j++) {
                    double cost = cost(i, j);
                    if (cost < firstCost[j]) {
                        secondCost[j] = firstCost[j];
                        firstCost[j] = cost;
                        first[j] = i;
                    } else if (cost < secondCost[j]) {
                        secondCost[j] = cost;
                    }
                }
            }
        }
        for (int j = 0; j < first.length; j++) {
            secondCost[j] = Math.min(secondCost[j], unreachable[j]);
        }
    }

    private Change best() {
        weigh();
        Change best = new Change(NONE, NONE, 0);
        for (int k = NONE; k < isOpen.length; k++) {
            best = k == NONE || !isOpen[k] ? better(best, k) : best;
        }
        return best;
    }

    /** What closing each open center would lose its clients. */
    private void weigh() {
        Arrays.fill(loss, 0);
        for (int j = 0; j < first.length; j++) {
            loss[first[j]] += secondCost[j] - firstCost[j];
        }
    }

    /** The best change that opens a center, or the one given. */
    private Change better(Change before, int k) {
        Arrays.fill(kept, 0);
        double gain = k == NONE ? 0 : gain(k);
        Change best = before;
        for (int i = NONE; i < isOpen.length; i++) {
            if (isAllowed(k, i)) {
                double saving = saving(gain, i);
                best = saving > best.saving ? new Change(k, i, saving) : best;
            }
        }
        return best;
    }

    private boolean isAllowed(int opened, int closed) {
        int after = count + (opened == NONE ? 0 : 1) - (closed == NONE ? 0 : 1);
        boolean isOneOpen = closed == NONE || isOpen[closed];
        return isOneOpen
                && (closed == NONE || !limits.isPinned(closed))
                && isPaid(opened, closed)
                && after >= Math.max(1, problem.rules().fewest())
                && after <= problem.rules().most();
    }

    /** Whether the budget pays for a change, or the change takes less of it. */
    private boolean isPaid(int opened, int closed) {
        double more = (opened == NONE ? 0 : limits.money(opened)) - (closed == NONE ? 0 : limits.money(closed));
        return more <= 0 || spent + more <= limits.budget();
    }

    private double saving(double gain, int closed) {
        return closed == NONE ? gain : gain + problem.fixed(closed) - loss[closed] + kept[closed];
    }

    /** What opening a center saves alone; notes what less the closing of another would lose then. */
    private double gain(int k) {
        double gain = -problem.fixed(k);
        Arrays.fill(kept, 0);
        for (int j = 0; j < first.length; j++) {
            double cost = cost(k, j);
            if (cost < firstCost[j]) {
                gain += firstCost[j] - cost;
                kept[first[j]] += secondCost[j] - firstCost[j];
            } else if (cost < secondCost[j]) {
                kept[first[j]] += secondCost[j] - cost;
            }
        }
        return gain;
    }

    /** A possible change and what it would save. */
    record Change(int opened, int closed, double saving) {}

    /** All possible changes of a set by what they would save, the best first. */
    List<Change> listChanges(int... centers) {
        start(centers);
        assign();
        weigh();
        List<Change> changes = new ArrayList<>();
        for (int k = NONE; k < isOpen.length; k++) {
            if (k == NONE || !isOpen[k]) {
                Arrays.fill(kept, 0);
                double gain = k == NONE ? 0 : gain(k);
                for (int i = NONE; i < isOpen.length; i++) {
                    if ((k != NONE || i != NONE) && isAllowed(k, i)) {
                        changes.add(new Change(k, i, saving(gain, i)));
                    }
                }
            }
        }
        changes.sort(Comparator.comparingDouble(Change::saving).reversed());
        return changes;
    }
}
