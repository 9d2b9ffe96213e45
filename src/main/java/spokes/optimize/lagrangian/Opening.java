package spokes.optimize.lagrangian;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;

/**
 * Which centers to open when each has a net cost, its own less what prices pay for its service: the cheapest ones, at
 * least as many as the rules and the demand ask for.
 *
 * <p>Where capacities differ, they have to cover the demand together: the linear relaxation of that knapsack, whose last
 * center is open in part. Both are relaxations, so the sum of net costs is a lower bound. For one thread.
 */
final class Opening {
    private final LocationProblem problem;
    private final boolean hasSameCapacity;
    private final double total;
    private final double[] capacity;
    private final double[] sorted;
    private final int[] order;
    private final double[] open;

    private int free;
    private int least;
    private int most;
    private int chosen;
    private double sum;

    Opening(LocationProblem problem) {
        this.problem = problem;
        int m = problem.centers();
        total = problem.totalDemand();
        capacity = IntStream.range(0, m)
                .mapToDouble(i -> Math.min(problem.capacity(i), total))
                .toArray();
        hasSameCapacity = Arrays.stream(capacity).distinct().count() <= 1
                || problem.rules().most() < m
                || problem.rules().fewest() > 1;
        sorted = new double[m];
        order = new int[m];
        Arrays.setAll(order, i -> i);
        open = new double[m];
    }

    /** Share of a center that is open, by the last choice. */
    double open(int center) {
        return open[center];
    }

    /**
     * Chooses and gives the sum of net costs; +∞ if no choice keeps the rules.
     *
     * @param net money by center
     */
    double choose(double[] net, Standing standing) {
        limit(standing);
        if (least > most || isTooDear(standing)) {
            return Double.POSITIVE_INFINITY;
        }
        sum = 0;
        free = 0;
        for (int i = 0; i < net.length; i++) {
            boolean isOpen = standing.of(i) == Standing.OPEN;
            open[i] = isOpen ? 1 : 0;
            sum += isOpen ? net[i] : 0;
            if (standing.isFree(i)) {
                sorted[free++] = net[i];
            }
        }
        Arrays.sort(sorted, 0, free);
        chosen = 0;
        while (chosen < most && (chosen < least || sorted[chosen] < 0)) {
            sum += sorted[chosen++];
        }
        mark(net, standing);
        return hasSameCapacity ? sum : cover(net, standing);
    }

    private void mark(double[] net, Standing standing) {
        double last = chosen == 0 ? Double.NEGATIVE_INFINITY : sorted[chosen - 1];
        int ties = 0;
        for (int t = chosen - 1; t >= 0 && sorted[t] == last; t--) {
            ties++;
        }
        for (int i = 0; i < net.length; i++) {
            if (standing.isFree(i) && (net[i] < last || (net[i] == last && ties-- > 0))) {
                open[i] = 1;
            }
        }
    }

    /** How many free centers may be and have to be opened. */
    private void limit(Standing standing) {
        int decided = standing.count(Standing.OPEN);
        int undecided = standing.count(Standing.FREE);
        least = Math.max(problem.rules().fewest() - decided, needed(standing));
        most = Math.min(problem.rules().most() - decided, undecided);
    }

    /** Whether open centers, with as many of the cheapest free ones as there have to be, take more than the budget. */
    private boolean isTooDear(Standing standing) {
        Limits limits = problem.rules().limits();
        if (!limits.hasBudget()) {
            return false;
        }
        double money = 0;
        int count = 0;
        for (int i = 0; i < standing.size(); i++) {
            money += standing.of(i) == Standing.OPEN ? limits.money(i) : 0;
            if (standing.isFree(i)) {
                sorted[count++] = limits.money(i);
            }
        }
        Arrays.sort(sorted, 0, count);
        for (int t = 0; t < Math.min(least, count); t++) {
            money += sorted[t];
        }
        return money > limits.budget();
    }

    /** How many of the largest free centers the demand takes beside those that are open. */
    private int needed(Standing standing) {
        double left = total * (1 - LocationProblem.ROUNDING);
        int count = 0;
        for (int i = 0; i < standing.size(); i++) {
            if (standing.of(i) == Standing.OPEN) {
                left -= capacity[i];
            } else if (standing.isFree(i)) {
                sorted[count++] = capacity[i];
            }
        }
        Arrays.sort(sorted, 0, count);
        int used = 0;
        while (left > 0 && used < count) {
            left -= sorted[count - 1 - used++];
        }
        return left > 0 ? Integer.MAX_VALUE : used;
    }

    /** Opens more, by money per order of capacity, until the demand is covered. */
    private double cover(double[] net, Standing standing) {
        double left = total * (1 - LocationProblem.ROUNDING);
        double cheapest = 0;
        for (int i = 0; i < net.length; i++) {
            if (standing.isFree(i)) {
                open[i] = net[i] < 0 ? 1 : 0;
            }
            left -= open[i] > 0 ? capacity[i] : 0;
            cheapest += open[i] > 0 ? net[i] : 0;
        }
        sortByPrice(net);
        for (int t = 0; t < order.length && left > 0; t++) {
            int i = order[t];
            if (standing.isFree(i) && net[i] >= 0) {
                open[i] = Math.min(1, left / capacity[i]);
                cheapest += open[i] * net[i];
                left -= capacity[i];
            }
        }
        return cheapest;
    }

    /** Insertion sort: the order hardly changes from one choice to the next. */
    private void sortByPrice(double[] net) {
        for (int t = 1; t < order.length; t++) {
            int i = order[t];
            double price = net[i] / capacity[i];
            int s = t - 1;
            while (s >= 0 && net[order[s]] / capacity[order[s]] > price) {
                order[s + 1] = order[s];
                s--;
            }
            order[s + 1] = i;
        }
    }

    /** How much more the last choice would cost at least if a free center were the other way. */
    double penalty(int center, double[] net, Standing standing) {
        if (!hasSameCapacity) {
            return penaltyByTrial(center, net, standing);
        }
        double worst = chosen > 0 ? sorted[chosen - 1] : 0;
        double next = chosen < free ? sorted[chosen] : Double.POSITIVE_INFINITY;
        if (open[center] > 0) {
            double closed = chosen - 1 >= least ? -net[center] : Double.POSITIVE_INFINITY;
            return Math.min(closed, next - net[center]);
        }
        double opened = chosen < most ? net[center] : Double.POSITIVE_INFINITY;
        return Math.min(opened, chosen > 0 ? net[center] - worst : Double.POSITIVE_INFINITY);
    }

    private double penaltyByTrial(int center, double[] net, Standing standing) {
        if (open[center] > 0 && open[center] < 1) {
            return 0;
        }
        double before = cover(net, standing);
        Standing other = standing.copy();
        other.decide(center, open[center] > 0 ? Standing.CLOSED : Standing.OPEN);
        double after = needed(other) == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : cover(net, other);
        cover(net, standing);
        return after - before;
    }
}
