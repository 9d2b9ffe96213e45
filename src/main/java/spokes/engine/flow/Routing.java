package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/**
 * Which center serves each area of one product now, and what it has served since that last changed.
 *
 * <p>A change of stock costs what it changes: areas hang in a list by server, so that an empty center hands on its own ones
 * and no others. An area's units add up in one running sum at the end of each week, and are handed over when its server
 * changes, with what is due of the running week.
 */
final class Routing {
    private static final int NOBODY = -1;

    private final double[] rates;
    private final int[] centers;
    private final int none;
    private final Choice choice;
    private final Deliveries deliveries;
    private final Nearness nearness;
    private final boolean[] stocked;
    private final long[] stockedSet;

    /** By server, the one of unmet demand last: its draw in units per day, and the first of its areas. */
    private final double[] draw;

    private final int[] first;

    /** By server: four parts of its draw, so that no addition waits for the one before. */
    private final double[] parts;

    /** By area: its server, the next area of that server, and what was served before the running week. */
    private final int[] server;

    private final int[] next;
    private final double[] units;

    /** The moment since which an area of {@link #fresh} is served by its server. */
    private final double[] since;

    /** The areas whose server changed within the running week. */
    private final int[] fresh;

    private int freshCount;
    private double weekStart;
    private int from;
    private boolean stale = true;

    /**
     * Routing where nothing is stocked.
     *
     * @param centers    numbers of the centers that ever have stock, rising; below, a center is its position here
     * @param deliveries takes what was served
     */
    Routing(Network network, Demand demand, LaneCosts lanes, int[] centers, Deliveries deliveries) {
        this.rates = demand.rates();
        this.centers = centers;
        this.deliveries = deliveries;
        none = centers.length;
        stocked = new boolean[none];
        stockedSet = new long[LaneOrder.words(network.sites.size())];
        choice = new Choice(network, demand, lanes, centers, stockedSet);
        nearness = new Nearness(network, demand);
        draw = new double[none + 1];
        first = new int[none + 1];
        parts = new double[4 * (none + 1)];
        int size = demand.size();
        server = new int[size];
        Arrays.fill(server, none);
        next = new int[size];
        units = new double[size];
        since = new double[size];
        fresh = new int[size];
        list();
    }

    /** Hangs every area behind its server, in rising order. */
    private void list() {
        Arrays.fill(first, NOBODY);
        for (int i = server.length - 1; i >= 0; i--) {
            next[i] = first[server[i]];
            first[server[i]] = i;
        }
    }

    /** Takes up the rates of a week, which stand in the demand's from a place on. */
    void beginWeek(int fromPlace) {
        from = fromPlace;
        stale = true;
    }

    /** Takes note of who has stock now; returns what is drawn from each server, in units per day. */
    double[] update(Shelf[] shelves, double now) {
        int changed = 0;
        int last = none;
        for (int k = 0; k < none; k++) {
            if (shelves[k].stock > 0 != stocked[k]) {
                stocked[k] = !stocked[k];
                stockedSet[centers[k] / LaneOrder.WORD] ^= 1L << centers[k];
                nearness.change(centers[k], stocked[k], now > 0 ? i -> served(i, now) : i -> 0);
                changed++;
                last = k;
            }
        }
        if (changed > 0) {
            choice.restock();
            if (now > 0) {
                reroute(changed == 1 ? last : none, now);
            } else {
                begin();
            }
        }
        if (stale) {
            draw();
            stale = false;
        }
        return draw;
    }

    /** Routes before anything is served. */
    private void begin() {
        for (int i = 0; i < server.length; i++) {
            server[i] = choice.best(i);
        }
        list();
        stale = true;
    }

    /** Routes anew after one shelf changed, or several. */
    private void reroute(int changed, double now) {
        if (changed < none && !stocked[changed]) {
            leave(changed, now);
            return;
        }
        for (int i = 0; i < server.length; i++) {
            int best = changed == none ? choice.best(i) : choice.isBetter(i, changed, server[i]) ? changed : server[i];
            if (best != server[i]) {
                handOver(i, now);
                server[i] = best;
            }
        }
        list();
        stale = true;
    }

    private void leave(int k, double now) {
        int i = first[k];
        first[k] = NOBODY;
        draw[k] = 0;
        for (int area = i; area != NOBODY; area = next[area]) {
            handOver(area, now); // by themselves, so that the processor can read ahead
        }
        while (i != NOBODY) {
            int following = next[i];
            int to = choice.best(i);
            server[i] = to;
            next[i] = first[to];
            first[to] = i;
            draw[to] += rates[from + i];
            i = following;
        }
    }

    private void handOver(int i, double now) {
        settle(i, served(i, now));
        units[i] = 0;
        if (now > weekStart) {
            if (since[i] <= weekStart) {
                fresh[freshCount++] = i;
            }
            since[i] = now;
        }
    }

    /** Units that an area was served since they were last settled. */
    private double served(int i, double now) {
        double perDay = rates[from + i];
        return since[i] > weekStart ? perDay * (now - since[i]) : units[i] + perDay * (now - weekStart);
    }

    private void settle(int i, double served) {
        if (served > 0) {
            deliveries.add(i, server[i], served);
            nearness.settle(i, served);
        }
    }

    /** Sums the week's rates by server, into the places of centers and one more for unmet demand. */
    private void draw() {
        Arrays.fill(parts, 0);
        int i = 0;
        for (; i + 3 < server.length; i += 4) {
            parts[4 * server[i]] += rates[from + i];
            parts[4 * server[i + 1] + 1] += rates[from + i + 1];
            parts[4 * server[i + 2] + 2] += rates[from + i + 2];
            parts[4 * server[i + 3] + 3] += rates[from + i + 3];
        }
        for (; i < server.length; i++) {
            parts[4 * server[i]] += rates[from + i];
        }
        for (int k = 0; k < draw.length; k++) {
            draw[k] = parts[4 * k] + parts[4 * k + 1] + (parts[4 * k + 2] + parts[4 * k + 3]);
        }
    }

    /** Adds up what was served in the running week, which ends. */
    void endWeek(double end) {
        double days = end - weekStart;
        for (int i = 0; i < units.length; i++) {
            units[i] += rates[from + i] * days;
        }
        for (int f = 0; f < freshCount; f++) {
            int i = fresh[f];
            units[i] = rates[from + i] * (end - since[i]);
        }
        freshCount = 0;
        weekStart = end;
    }

    /** Hands over all that was served until the last week's end. */
    void finish() {
        for (int k = 0; k <= none; k++) {
            for (int i = first[k]; i != NOBODY; i = next[i]) {
                settle(i, units[i]);
            }
        }
    }

    /** The set of centers that have stock, by words of {@link LaneOrder#WORD} bits. */
    long[] stockedSet() {
        return stockedSet;
    }

    /** Units asked for while a center within 300 miles had the product. */
    double nearUnits() {
        return nearness.units();
    }
}
