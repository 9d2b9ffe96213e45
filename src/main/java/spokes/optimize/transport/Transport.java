package spokes.optimize.transport;

import java.util.Arrays;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;

/**
 * The cheapest way to serve all clients from given open centers of limited capacity, exactly.
 *
 * <p>Every client starts at its cheapest center; what is too much there moves to centers with room along shortest paths of
 * moves from center to center, where a move's price is the least that any client of the one center pays more per order at
 * the other. With few centers and many clients the paths are short and each is found on a graph of centers alone
 * (successive shortest paths: Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7; on a graph of sources:
 * Tokuyama and Nakano, SIAM Journal on Computing 24, 1995). For one thread; may be used again and again.
 */
public final class Transport {
    private static final int NONE = -1;

    /** Orders of a client that is not at a center; one without any orders is at one all the same. */
    private static final double NOTHING = -1;

    /** A share of a client that is too small to stay. */
    private static final double CRUMB = 1e-13;

    private final LocationProblem problem;
    private final double[] demand;
    private final double tolerance;

    private int[] open = new int[0];
    private double[][] cost = new double[0][];
    private double[][] orders = new double[0][];
    private int[] count = new int[0];
    private double[] room = new double[0];
    private MoverHeap[][] movers = new MoverHeap[0][];
    private double[][] price = new double[0][];
    private ShortestPath paths = new ShortestPath(0);

    public Transport(LocationProblem problem) {
        this.problem = problem;
        demand = problem.demand();
        tolerance = problem.totalDemand() * LocationProblem.ROUNDING / 10;
    }

    /**
     * Serves all clients from these centers.
     *
     * @param centers numbers of the open centers
     * @return orders that find no room or no way; 0 if all are served
     */
    public double solve(int... centers) {
        prepare(centers);
        double lost = assignToCheapest();
        if (lost > 0) {
            return lost;
        }
        return Arrays.stream(room).anyMatch(left -> left < -tolerance) ? relieve() : 0;
    }

    private void prepare(int... centers) {
        open = centers.clone();
        int m = open.length;
        cost = new double[m][];
        room = new double[m];
        if (orders.length < m) {
            orders = new double[m][demand.length];
        }
        for (int i = 0; i < m; i++) {
            cost[i] = problem.cost(open[i]);
            room[i] = problem.capacity(open[i]);
            Arrays.fill(orders[i], NOTHING);
        }
        count = new int[m];
        paths = new ShortestPath(m);
    }

    private double assignToCheapest() {
        double lost = 0;
        for (int j = 0; j < demand.length; j++) {
            int best = NONE;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < cost.length; i++) {
                if (cost[i][j] < least) {
                    least = cost[i][j];
                    best = i;
                }
            }
            if (best == NONE) {
                lost += Math.max(demand[j], Double.MIN_NORMAL);
            } else {
                orders[best][j] = demand[j];
                room[best] -= demand[j];
                count[best]++;
            }
        }
        return lost;
    }

    private double relieve() {
        int m = open.length;
        price = new double[m][m];
        movers = new MoverHeap[m][m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                collect(i, k);
            }
        }
        for (int end = paths.find(price, room, tolerance); end != NONE; end = paths.find(price, room, tolerance)) {
            push(end);
        }
        return Arrays.stream(room)
                .filter(left -> left < -tolerance)
                .map(left -> -left)
                .sum();
    }

    /** Everybody who might move from one center to another. */
    private void collect(int from, int to) {
        MoverHeap heap = new MoverHeap(from == to ? 0 : count[from]);
        for (int j = 0; j < demand.length && from != to; j++) {
            if (orders[from][j] > 0 && cost[to][j] < Double.POSITIVE_INFINITY) {
                heap.append((cost[to][j] - cost[from][j]) / demand[j], j);
            }
        }
        heap.order();
        movers[from][to] = heap;
        price[from][to] = heap.isEmpty() ? Double.POSITIVE_INFINITY : heap.price();
    }

    /** Moves as much as can go along the path that ends there. */
    private void push(int end) {
        double amount = room[end];
        int start = end;
        for (int k = end; paths.before(k) != NONE; k = paths.before(k)) {
            start = paths.before(k);
            amount = Math.min(amount, orders[start][movers[start][k].client()]);
        }
        amount = Math.min(amount, -room[start]);
        room[start] += amount;
        room[end] -= amount;
        int[] moved = new int[open.length];
        for (int k = end; k != start; k = paths.before(k)) {
            moved[k] = movers[paths.before(k)][k].client();
        }
        for (int k = end; k != start; k = paths.before(k)) {
            move(moved[k], paths.before(k), k, amount);
        }
        for (int k = end; k != start; k = paths.before(k)) {
            forget(paths.before(k));
        }
    }

    private void move(int client, int from, int to, double amount) {
        boolean isNew = !(orders[to][client] > 0);
        orders[to][client] = isNew ? amount : orders[to][client] + amount;
        double left = orders[from][client] - amount;
        orders[from][client] = left > CRUMB * demand[client] ? left : NOTHING;
        for (int k = 0; k < open.length && isNew; k++) {
            if (k != to && cost[k][client] < Double.POSITIVE_INFINITY) {
                movers[to][k].push((cost[k][client] - cost[to][client]) / demand[client], client);
                price[to][k] = movers[to][k].price();
            }
        }
    }

    /** Forgets who is not at a center any more. */
    private void forget(int from) {
        for (int k = 0; k < open.length; k++) {
            MoverHeap heap = movers[from][k];
            while (!heap.isEmpty() && !(orders[from][heap.client()] > 0)) {
                heap.pop();
            }
            price[from][k] = heap.isEmpty() ? Double.POSITIVE_INFINITY : heap.price();
        }
    }

    /** The last solution. */
    public Shares shares() {
        double[] served = new double[demand.length];
        for (int i = 0; i < open.length; i++) {
            for (int j = 0; j < demand.length; j++) {
                served[j] += Math.max(0, orders[i][j]);
            }
        }
        Shares shares = new Shares();
        for (int i = 0; i < open.length; i++) {
            for (int j = 0; j < demand.length; j++) {
                if (orders[i][j] >= 0) {
                    shares.add(open[i], j, served[j] > 0 ? orders[i][j] / served[j] : 1);
                }
            }
        }
        return shares;
    }

    /**
     * What one more order of capacity would save at each center, by the center's number; 0 where there is room and where
     * it is closed. Σ over clients of the least of cost + price · orders, less Σ price · capacity, is the cost again.
     */
    public double[] prices() {
        double[] prices = new double[problem.centers()];
        for (int i = 0; i < open.length; i++) {
            prices[open[i]] = paths.height() - paths.potential(i);
        }
        return prices;
    }
}
