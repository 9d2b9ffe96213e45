package spokes.optimize.lagrangian;

import java.util.stream.IntStream;
import spokes.optimize.location.LocationProblem;

/**
 * A lower bound from prices: every client pays its price and may then be served by nobody, or by several; each center
 * serves those for whom prices pay most, within its capacity, and opens if that is worth more than it costs. No plan costs
 * less than all prices together plus the net costs of the centers that open so (Geoffrion and McBride, AIIE Transactions
 * 10, 1978; Cornuéjols, Sridharan and Thizy, European Journal of Operational Research 50, 1991). For one thread.
 */
public final class Relaxation {
    private final LocationProblem problem;
    private final double[] demand;
    private final PriceList list;
    private final NearLists near;
    private final Opening opening;
    private final Knapsack knapsack;
    private final double[] capacity;
    private final double[] net;
    private final double[] slack;
    private final int[][] served;
    private final int[] servedCount;
    private final double[] lastShare;

    public Relaxation(LocationProblem problem) {
        this.problem = problem;
        demand = problem.demand();
        list = new PriceList(problem);
        near = new NearLists(problem, list);
        opening = new Opening(problem);
        knapsack = new Knapsack(problem.clients());
        capacity = IntStream.range(0, problem.centers())
                .mapToDouble(problem::capacity)
                .toArray();
        net = new double[problem.centers()];
        slack = new double[list.size()];
        served = new int[problem.centers()][0];
        servedCount = new int[problem.centers()];
        lastShare = new double[problem.centers()];
    }

    /**
     * The bound of these prices in a branch; +∞ if the branch has no plan.
     *
     * @param prices money: of each client first, see {@link #size}
     */
    public double bound(double[] prices, Standing standing) {
        near.cover(prices);
        double sum = list.sum(prices);
        for (int i = 0; i < net.length; i++) {
            net[i] = standing.isClosed(i) ? 0 : problem.fixed(i) + list.charge(i, prices) - worth(i, prices);
        }
        double bound = sum + opening.choose(net, standing);
        return bound - 1e-12 * Math.abs(sum);
    }

    /** What prices pay at most for what a center can serve. */
    private double worth(int i, double[] prices) {
        int[] clients = near.clients(i);
        double[] costs = near.costs(i);
        int size = near.size(i);
        boolean isPlain = list.isPlain(i, prices);
        boolean isShared = !problem.rules().singleSource();
        double worth = 0;
        double load = 0;
        int count = 0;
        for (int t = 0; t < size; t++) {
            int j = clients[t];
            double gain = prices[j] - costs[t] + (isPlain ? 0 : list.discount(i, j, prices));
            if (gain > 0 && (isShared || demand[j] <= capacity[i])) {
                knapsack.item[count] = j;
                knapsack.gain[count] = gain;
                knapsack.weight[count++] = demand[j];
                worth += gain;
                load += demand[j];
            }
        }
        lastShare[i] = 1;
        if (load > capacity[i]) {
            worth = isShared ? knapsack.fill(count, capacity[i]) : knapsack.fillWhole(count, capacity[i]);
            count = knapsack.taken;
            lastShare[i] = knapsack.lastShare;
        }
        if (served[i].length < count) {
            served[i] = new int[count + count / 4];
        }
        System.arraycopy(knapsack.item, 0, served[i], 0, count);
        servedCount[i] = count;
        return worth;
    }

    /** By client the share that the centers which opened last do not serve; below 0 if they serve it more than once. */
    public double[] slack() {
        list.reset(slack);
        for (int i = 0; i < net.length; i++) {
            double open = opening.open(i);
            if (open > 0) {
                list.open(i, open, slack);
                int last = servedCount[i] - 1;
                for (int t = 0; t <= last; t++) {
                    list.serve(i, served[i][t], open * (t == last ? lastShare[i] : 1), slack);
                }
            }
        }
        return slack;
    }

    /** How many prices there are: of clients, and where the problem has them of minimums and of coverage. */
    public int size() {
        return list.size();
    }

    /** How far each price moves in a step that moves all. */
    public double[] weights() {
        return list.weights(problem);
    }

    /** Brings prices back to what they may be. */
    public void clamp(double[] prices) {
        list.clamp(prices);
    }

    /** Share of a center that opened last. */
    public double open(int center) {
        return opening.open(center);
    }

    /** Money of a center less what prices pay for its service, at the last prices. */
    public double net(int center) {
        return net[center];
    }

    /** How much higher the last bound would be at least if a free center were the other way. */
    public double penalty(int center, Standing standing) {
        return opening.penalty(center, net, standing);
    }
}
