package spokes.optimize.location;

import java.util.Arrays;

/**
 * Clients taken together: a smaller problem in which all clients of a group are served alike. Each of its plans is one of
 * the whole problem too; its best is no bound of it. Immutable.
 */
public final class ClientGroups {
    private final LocationProblem problem;
    private final int[] group;
    private final int groups;

    /**
     * Groups of a problem.
     *
     * @param group of each client: its number from 0; not to be changed any more
     */
    public ClientGroups(LocationProblem problem, int[] group) {
        this.problem = problem;
        this.group = group;
        groups = Arrays.stream(group).max().orElse(-1) + 1;
    }

    /** The problem in which groups are the clients. */
    public LocationProblem together() {
        int m = problem.centers();
        double[] fixed = new double[m];
        double[] capacity = new double[m];
        double[][] cost = new double[m][];
        for (int i = 0; i < m; i++) {
            fixed[i] = problem.fixed(i);
            capacity[i] = problem.capacity(i);
            cost[i] = sums(problem.cost(i));
        }
        return new LocationProblem(
                fixed,
                capacity,
                sums(problem.demand()),
                cost,
                problem.rules(),
                problem.coverage().map(coverage -> new Coverage(sums(coverage.amount()), coverage.required())),
                problem.minimums().map(minimums -> new Minimums(minimums.least(), sums(minimums.counted()))));
    }

    private double[][] sums(double[][] rows) {
        return Arrays.stream(rows).map(this::sums).toArray(double[][]::new);
    }

    private double[] sums(double... ofClients) {
        double[] sums = new double[groups];
        for (int j = 0; j < ofClients.length; j++) {
            sums[group[j]] += ofClients[j];
        }
        return sums;
    }

    /**
     * Prices of clients from those of groups: each client's part of what its group's prices are beyond what it costs.
     *
     * @param prices  of the groups, followed by any others, which stay as they are
     * @param centers that clients are served from, the cheapest of them
     */
    public double[] spread(double[] prices, int... centers) {
        double[] least = new double[group.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int i : centers) {
            double[] cost = problem.cost(i);
            for (int j = 0; j < least.length; j++) {
                least[j] = Math.min(least[j], cost[j]);
            }
        }
        for (int j = 0; j < least.length; j++) {
            least[j] = least[j] < Double.POSITIVE_INFINITY ? least[j] : 0;
        }
        double[] all = sums(least);
        double[] spread = Arrays.copyOf(least, group.length + prices.length - groups);
        for (int j = 0; j < group.length; j++) {
            double sum = all[group[j]];
            spread[j] = sum > 0 ? prices[group[j]] * least[j] / sum : least[j];
        }
        System.arraycopy(prices, groups, spread, group.length, prices.length - groups);
        return spread;
    }
}
