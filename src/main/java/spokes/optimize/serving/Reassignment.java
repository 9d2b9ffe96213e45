package spokes.optimize.serving;

import java.util.Arrays;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;

/**
 * Moves whole clients between open centers, alone or in exchange, while that saves money; a center that is too full pays a
 * fine that rises until none is. For one thread.
 */
final class Reassignment {
    private static final int MOST_CLIENTS_TO_EXCHANGE = 3000;
    private static final int RAISES = 14;

    private final LocationProblem problem;
    private final Budget budget;
    private final int[] centers;
    private final double[] demand;
    private final double[] capacity;
    private final double[] load;
    private final int[] at;
    private double fine;

    Reassignment(LocationProblem problem, Budget budget, int... centers) {
        this.budget = budget;
        this.problem = problem;
        this.centers = centers;
        demand = problem.demand();
        capacity = Arrays.stream(centers)
                .mapToDouble(i -> problem.capacity(i) * (1 + LocationProblem.ROUNDING / 10))
                .toArray();
        load = new double[centers.length];
        at = new int[demand.length];
    }

    /** Starts from a plan in which clients may be split: each goes where most of it is. */
    void start(Shares shared) {
        double[] most = new double[at.length];
        for (int e = 0; e < shared.size(); e++) {
            int j = shared.client(e);
            if (shared.share(e) > most[j]) {
                most[j] = shared.share(e);
                at[j] = Arrays.binarySearch(centers, shared.center(e));
            }
        }
        for (int j = 0; j < at.length; j++) {
            load[at[j]] += demand[j];
        }
    }

    /** Improves until nothing is better or time is over; false if some center stays too full. */
    boolean improve() {
        double total = 0;
        for (int j = 0; j < at.length; j++) {
            total += cost(at[j], j);
        }
        fine = total / Math.max(problem.totalDemand(), Double.MIN_NORMAL);
        descend();
        for (int raise = 0; raise < RAISES && excess() > 0; raise++) {
            fine *= 3;
            descend();
        }
        return excess() == 0;
    }

    private double cost(int center, int client) {
        return problem.cost(centers[center])[client];
    }

    private double excess() {
        double excess = 0;
        for (int i = 0; i < load.length; i++) {
            excess += over(i, 0);
        }
        return excess;
    }

    private double over(int center, double more) {
        return Math.max(0, load[center] + more - capacity[center]);
    }

    private void descend() {
        boolean isBetter = true;
        while (isBetter && !budget.isOver()) {
            isBetter = false;
            for (int j = 0; j < at.length; j++) {
                isBetter |= shift(j);
            }
            for (int j = 0; j < at.length && !isBetter && at.length <= MOST_CLIENTS_TO_EXCHANGE; j++) {
                isBetter = exchange(j);
            }
        }
    }

    private boolean shift(int j) {
        int from = at[j];
        int best = from;
        double most = 1e-9 * Math.abs(cost(from, j));
        double relief = fine * (over(from, 0) - over(from, -demand[j]));
        for (int to = 0; to < centers.length; to++) {
            if (to != from) {
                double saving = cost(from, j) - cost(to, j) + relief - fine * (over(to, demand[j]) - over(to, 0));
                if (saving > most) {
                    most = saving;
                    best = to;
                }
            }
        }
        move(j, best);
        return best != from;
    }

    private void move(int client, int to) {
        load[at[client]] -= demand[client];
        load[to] += demand[client];
        at[client] = to;
    }

    private boolean exchange(int j) {
        int a = at[j];
        int best = -1;
        double most = 1e-9 * Math.abs(cost(a, j));
        for (int l = 0; l < at.length; l++) {
            int b = at[l];
            double first = cost(a, j) - cost(b, j);
            if (b != a && first + cost(b, l) - cost(a, l) + fine * (over(a, 0) + over(b, 0)) > most) {
                double more = demand[j] - demand[l];
                double saving = first
                        + cost(b, l)
                        - cost(a, l)
                        + fine * (over(a, 0) - over(a, -more) + over(b, 0) - over(b, more));
                if (saving > most) {
                    most = saving;
                    best = l;
                }
            }
        }
        if (best < 0) {
            return false;
        }
        int b = at[best];
        move(best, a);
        move(j, b);
        return true;
    }

    /** Who serves whom now. */
    Shares shares() {
        Shares shares = new Shares();
        for (int j = 0; j < at.length; j++) {
            shares.add(centers[at[j]], j, 1);
        }
        return shares;
    }
}
