package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;

/** Which center serves each area of one product now: the first in its ranking that has stock (model.md, section 5). */
final class Routing {
    private final Network network;
    private final Demand demand;
    private final LaneCosts lanes;
    private final int[] centers;
    private final boolean[] stocked;
    private final int[] server;
    private final double[] rankOfServer;
    private final int[] stockedNearby;

    /**
     * Routing where nothing is stocked.
     *
     * @param centers numbers of the centers that ever have stock, rising; below, a center is its position here
     */
    Routing(Network network, Demand demand, LaneCosts lanes, int[] centers) {
        this.network = network;
        this.demand = demand;
        this.lanes = lanes;
        this.centers = centers;
        stocked = new boolean[centers.length];
        server = new int[demand.size()];
        Arrays.fill(server, centers.length);
        rankOfServer = new double[demand.size()];
        Arrays.fill(rankOfServer, Double.POSITIVE_INFINITY);
        stockedNearby = new int[demand.size()];
    }

    /** Takes note of who has stock; returns whether that changed. */
    boolean update(double[] stock) {
        boolean changed = false;
        for (int k = 0; k < centers.length; k++) {
            boolean has = stock[k] > 0;
            if (has != stocked[k]) {
                stocked[k] = has;
                changed = true;
                if (has) {
                    join(k);
                } else {
                    leave(k);
                }
            }
        }
        return changed;
    }

    private void join(int k) {
        for (int i = 0; i < server.length; i++) {
            stockedNearby[i] += network.lanes.isNear(centers[k], demand.areas[i]) ? 1 : 0;
            offer(i, k);
        }
    }

    private void leave(int k) {
        for (int i = 0; i < server.length; i++) {
            stockedNearby[i] -= network.lanes.isNear(centers[k], demand.areas[i]) ? 1 : 0;
            if (server[i] == k) {
                server[i] = centers.length;
                rankOfServer[i] = Double.POSITIVE_INFINITY;
                for (int other = 0; other < centers.length; other++) {
                    if (stocked[other]) {
                        offer(i, other);
                    }
                }
            }
        }
    }

    private void offer(int i, int k) {
        int area = demand.areas[i];
        double rank = lanes.rank(centers[k], area);
        if (Double.isInfinite(rank)) {
            return;
        }
        if (server[i] == centers.length
                || lanes.isBetter(centers[k], rank, centers[server[i]], rankOfServer[i], area)) {
            server[i] = k;
            rankOfServer[i] = rank;
        }
    }

    /** Sums a week's rates by server, into the places of centers and one more for unmet demand. */
    void draw(double[] rates, int from, double[] byServer) {
        Arrays.fill(byServer, 0);
        for (int i = 0; i < server.length; i++) {
            byServer[server[i]] += rates[from + i];
        }
    }

    /**
     * Serves for some days.
     *
     * @param served units by area and server, to be added to
     * @return units asked for within 300 miles of stock
     */
    double serve(double[] rates, int from, double days, double[] served) {
        int row = centers.length + 1;
        double near = 0;
        for (int i = 0; i < server.length; i++) {
            double units = rates[from + i] * days;
            served[i * row + server[i]] += units;
            near += stockedNearby[i] > 0 ? units : 0;
        }
        return near;
    }
}
