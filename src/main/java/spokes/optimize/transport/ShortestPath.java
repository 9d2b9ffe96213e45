package spokes.optimize.transport;

/**
 * Shortest paths from any overloaded center to the next one with room, one after another; potentials keep all prices at 0
 * or more, so that each is found by Dijkstra's method on the full graph of centers.
 */
final class ShortestPath {
    private static final int NONE = -1;

    private final int nodes;
    private final double[] potential;
    private final double[] distance;
    private final int[] before;
    private final boolean[] settled;
    private double height;

    ShortestPath(int nodes) {
        this.nodes = nodes;
        potential = new double[nodes];
        distance = new double[nodes];
        before = new int[nodes];
        settled = new boolean[nodes];
    }

    /** The end of the next path, a center with room, or below 0. */
    int find(double[][] price, double[] room, double tolerance) {
        for (int i = 0; i < nodes; i++) {
            before[i] = NONE;
            settled[i] = false;
            distance[i] = room[i] < -tolerance ? 0 : Double.POSITIVE_INFINITY;
        }
        int at = nearest();
        while (at != NONE && !(room[at] > tolerance)) {
            settle(at, price[at]);
            at = nearest();
        }
        if (at == NONE) {
            return NONE;
        }
        double reached = distance[at];
        for (int i = 0; i < nodes; i++) {
            potential[i] += Math.min(distance[i], reached);
        }
        height += reached;
        return at;
    }

    private int nearest() {
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < nodes; i++) {
            if (!settled[i] && distance[i] < least) {
                least = distance[i];
                best = i;
            }
        }
        return best;
    }

    private void settle(int at, double[] price) {
        settled[at] = true;
        double base = distance[at];
        double own = potential[at];
        for (int k = 0; k < nodes; k++) {
            double reached = base + Math.max(0, price[k] + own - potential[k]);
            if (!settled[k] && reached < distance[k]) {
                distance[k] = reached;
                before[k] = at;
            }
        }
    }

    /** The center before one on the path found last, or below 0 at its start. */
    int before(int node) {
        return before[node];
    }

    /** How far a center lies from the overloaded ones. */
    double potential(int node) {
        return potential[node];
    }

    /** How far the centers with room lie. */
    double height() {
        return height;
    }
}
