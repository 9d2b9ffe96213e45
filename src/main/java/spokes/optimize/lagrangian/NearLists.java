package spokes.optimize.lagrangian;

import java.util.Arrays;
import spokes.optimize.location.LocationProblem;

/**
 * By center the clients that it may be worth to serve: those whose cost is below a limit, somewhat above the price that the
 * client pays. Prices move little from one step to the next, so the lists hold for many steps, and a step reads a few
 * clients of each center instead of all.
 */
final class NearLists {
    private final LocationProblem problem;
    private final PriceList list;
    private final double[] limit;
    private final int[][] clients;
    private final double[][] costs;
    private final int[] sizes;
    private final int[] scratch;

    NearLists(LocationProblem problem, PriceList list) {
        this.list = list;
        this.problem = problem;
        limit = new double[list.size()];
        Arrays.fill(limit, Double.NEGATIVE_INFINITY);
        clients = new int[problem.centers()][0];
        costs = new double[problem.centers()][0];
        sizes = new int[problem.centers()];
        scratch = new int[problem.clients()];
    }

    /** Makes the lists hold for these prices. */
    void cover(double[] prices) {
        for (int j = 0; j < prices.length; j++) {
            if (prices[j] > limit[j]) {
                rebuild(prices);
                return;
            }
        }
    }

    private void rebuild(double[] prices) {
        list.raise(prices, limit);
        for (int i = 0; i < sizes.length; i++) {
            fill(i);
        }
    }

    private void fill(int i) {
        double[] cost = problem.cost(i);
        boolean isPlain = list.isPlain(i, limit);
        int count = 0;
        for (int j = 0; j < cost.length; j++) {
            scratch[count] = j;
            count += cost[j] - (isPlain ? 0 : list.discount(i, j, limit)) < limit[j] ? 1 : 0;
        }
        if (clients[i].length < count) {
            clients[i] = new int[count + count / 8];
            costs[i] = new double[clients[i].length];
        }
        sizes[i] = count;
        for (int t = 0; t < count; t++) {
            clients[i][t] = scratch[t];
            costs[i][t] = cost[scratch[t]];
        }
    }

    /** How many clients are near a center. */
    int size(int center) {
        return sizes[center];
    }

    /** The clients near a center, rising. */
    int[] clients(int center) {
        return clients[center];
    }

    /** Their costs. */
    double[] costs(int center) {
        return costs[center];
    }
}
