package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/**
 * Which center serves each area of one product now, and what it has served since that last changed.
 *
 * <p>Units of an area add up in one running sum, and are handed over only when its server changes or the horizon ends;
 * so a week costs one multiplication and addition an area, and what a delivery costs is settled once an area and server.
 */
final class Routing {
    private final Demand demand;
    private final int[] centers;
    private final int none;
    private final Choice choice;
    private final Deliveries deliveries;
    private final long[] nearSets;
    private final int words;
    private final boolean[] stocked;
    private final long[] stockedSet;
    private final int[] server;
    private final boolean[] near;
    private final double[] units;

    /**
     * Routing where nothing is stocked.
     *
     * @param centers    numbers of the centers that ever have stock, rising; below, a center is its position here
     * @param deliveries takes what was served
     */
    Routing(Network network, Demand demand, LaneCosts lanes, int[] centers, Deliveries deliveries) {
        this.demand = demand;
        this.centers = centers;
        this.deliveries = deliveries;
        none = centers.length;
        choice = new Choice(network, demand, lanes, centers);
        nearSets = network.lanes.order().near();
        words = LaneOrder.words(network.sites.size());
        stocked = new boolean[none];
        stockedSet = new long[words];
        server = new int[demand.size()];
        Arrays.fill(server, none);
        near = new boolean[demand.size()];
        units = new double[demand.size()];
    }

    /** Takes note of who has stock; returns whether that changed. */
    boolean update(Shelf[] shelves) {
        int changed = 0;
        int last = none;
        for (int k = 0; k < none; k++) {
            if (shelves[k].stock > 0 != stocked[k]) {
                stocked[k] = !stocked[k];
                stockedSet[centers[k] / LaneOrder.WORD] ^= 1L << centers[k];
                changed++;
                last = k;
            }
        }
        if (changed > 0) {
            choice.stock(stocked);
            if (changed > 1) {
                rerouteAll();
            } else if (stocked[last]) {
                join(last);
            } else {
                leave(last);
            }
        }
        return changed > 0;
    }

    private void rerouteAll() {
        for (int i = 0; i < server.length; i++) {
            serveFrom(i, choice.best(i), isNear(i));
        }
    }

    private void join(int k) {
        for (int i = 0; i < server.length; i++) {
            serveFrom(i, choice.isBetter(i, k, server[i]) ? k : server[i], near[i] || isNear(i));
        }
    }

    private void leave(int k) {
        for (int i = 0; i < server.length; i++) {
            serveFrom(i, server[i] == k ? choice.best(i) : server[i], near[i] && isNear(i));
        }
    }

    private boolean isNear(int i) {
        int set = demand.areas[i] * words;
        for (int w = 0; w < words; w++) {
            if ((nearSets[set + w] & stockedSet[w]) != 0) {
                return true;
            }
        }
        return false;
    }

    private void serveFrom(int i, int next, boolean isNear) {
        if (next != server[i] || isNear != near[i]) {
            handOver(i);
            server[i] = next;
            near[i] = isNear;
        }
    }

    private void handOver(int i) {
        if (units[i] > 0) {
            deliveries.add(i, server[i], units[i], near[i]);
            units[i] = 0;
        }
    }

    /** Sums a week's rates by server, into the places of centers and one more for unmet demand. */
    void draw(double[] rates, int from, double[] byServer) {
        Arrays.fill(byServer, 0);
        for (int i = 0; i < server.length; i++) {
            byServer[server[i]] += rates[from + i];
        }
    }

    /** Serves for some days. */
    void serve(double[] rates, int from, double days) {
        for (int i = 0; i < units.length; i++) {
            units[i] += rates[from + i] * days;
        }
    }

    /** Hands over what was served until now. */
    void finish() {
        for (int i = 0; i < server.length; i++) {
            handOver(i);
        }
    }

    /** The set of centers that have stock, by words of {@link LaneOrder#WORD} bits. */
    long[] stockedSet() {
        return stockedSet;
    }
}
