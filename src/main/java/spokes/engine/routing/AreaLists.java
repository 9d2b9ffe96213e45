package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;

/**
 * The areas of a product in lists of those that one server has, and what each list draws.
 *
 * <p>An area that comes to a list adds its rates of all weeks that are left to the list's draws, so a week that begins costs
 * nothing; what an area was served is read from its rates when its server changes, or at the end.
 */
final class AreaLists {
    static final int NOBODY = -1;

    private final double[] rates;
    private final int weeks;
    private final Served deliveries;
    private final Scratch scratch;

    /** By list and week: units per day; what is over does not count. */
    private final double[] draws;

    /** By list: its first area. */
    private final int[] first;

    private int week;
    private double dayOfWeek;

    /**
     * Empty lists.
     *
     * @param count      how many
     * @param deliveries takes what was served
     */
    AreaLists(Demand demand, int count, Served deliveries, Scratch scratch) {
        this.rates = demand.rates();
        this.weeks = demand.weeks();
        this.deliveries = deliveries;
        this.scratch = scratch;
        draws = new double[count * weeks];
        first = new int[count];
        Arrays.fill(first, NOBODY);
        scratch.fit(demand.size());
        Arrays.fill(scratch.handedOver, 0, demand.size(), 0);
    }

    /** Takes up a moment: a week whose rates count from now on, and the days of it that are over. */
    void reach(int thatWeek, double daysOver) {
        week = thatWeek;
        dayOfWeek = daysOver;
    }

    /** What a list draws now, in units per day. */
    double draw(int list) {
        return draws[list * weeks + week];
    }

    /** Whether a list has any area. */
    boolean hasAny(int list) {
        return first[list] != NOBODY;
    }

    /** Takes all areas off a list, which draws what it drew; returns the first of them, or {@link #NOBODY}. */
    int detach(int list) {
        int head = first[list];
        first[list] = NOBODY;
        return head;
    }

    /** Adds what a list draws in the weeks that are left to sums by week that begin at a place. */
    void addDraws(int list, double[] sums, int from) {
        for (int w = week; w < weeks; w++) {
            sums[from + w] += draws[list * weeks + w];
        }
    }

    /** Puts areas at the front of lists, in turn. */
    void addAll(int[] areas, int[] lists, int count) {
        for (int m = 0; m < count; m++) {
            add(areas[m], lists[m]);
        }
    }

    /** Puts an area at the front of a list. */
    void add(int area, int list) {
        hang(area, list);
        addDraw(area, list);
    }

    /** Puts an area at the front of a list that draws its rates already. */
    void hang(int area, int list) {
        scratch.next[area] = first[list];
        first[list] = area;
    }

    private void addDraw(int area, int list) {
        RateRows.add(rates, area * weeks + week, weeks - week, draws, list * weeks + week);
    }

    /** Lets a list draw what another draws besides, in the weeks that are left. */
    void addDraws(int from, int to) {
        for (int w = week; w < weeks; w++) {
            draws[to * weeks + w] += draws[from * weeks + w];
        }
    }

    /** Adds up anew what the areas of a list draw. */
    void drawAnew(int list) {
        forget(list);
        for (int i = first[list]; i != NOBODY; i = scratch.next[i]) {
            addDraw(i, list);
        }
    }

    /** Lets a list draw nothing. */
    void forget(int list) {
        Arrays.fill(draws, list * weeks, (list + 1) * weeks, 0);
    }

    /** Hands over what a list's areas were served by a server since that was last done; returns how many they are. */
    int handOver(int list, int server) {
        int count = 0;
        for (int i = first[list]; i != NOBODY; i = scratch.next[i]) {
            scratch.moved[count++] = i;
        }
        handOver(server, 0, count);
        return count;
    }

    /** The same of the areas in some places of those that moved. */
    void handOver(int server, int from, int end) {
        double[] handedOver = scratch.handedOver;
        for (int m = from; m < end; m++) {
            int i = scratch.moved[m];
            double asked = asked(i);
            scratch.served[m] = asked - handedOver[i]; // below 0 by a rounding at most
            handedOver[i] = asked;
        }
        deliveries.add(server, scratch.moved, scratch.served, from, end);
    }

    /** Units that an area asked for from the plan date until now. */
    private double asked(int area) {
        int at = area * weeks;
        int now = at + week;
        double whole = 0;
        for (; now - at >= 16; at += 8) {
            whole += four(at) + four(at + 4);
        }
        if (now - at >= 8) {
            whole += four(at) + four(at + 4);
            at += 8;
        }
        if (now - at >= 4) {
            whole += four(at);
            at += 4;
        }
        if (now - at >= 2) {
            whole += rates[at] + rates[at + 1];
            at += 2;
        }
        if (at < now) {
            whole += rates[at];
        }
        return 7 * whole + rates[now] * dayOfWeek;
    }

    private double four(int at) {
        return rates[at] + rates[at + 1] + (rates[at + 2] + rates[at + 3]);
    }
}
