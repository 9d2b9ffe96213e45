package spokes.engine.routing;

import java.util.Arrays;
import spokes.engine.demand.Demand;

/**
 * Routes areas that rank the few centers of a product alike together: they always have the same server. So a change of stock
 * costs no look at what an area would choose, but only what its areas were served.
 */
final class AlikeRouter implements Router {
    /** Shelves of which areas are kept apart by the whole order that they rank them in. */
    static final int MOST_SHELVES = 4;

    private final Choice choice;
    private final int none;
    private final int weeks;
    private final Demand demand;
    private final AreaLists lists;
    private final boolean isTold;

    /** By list: the order in which its areas rank the shelves, and who serves them. */
    private final int[] orders;

    private final int[] servers;

    /** By server, the one of unmet demand last, and week: units per day. */
    private final double[] draws;

    private int week;

    /** A router of a product whose areas have no server yet. */
    AlikeRouter(Choice choice, Demand demand, Served deliveries, Scratch scratch) {
        this.choice = choice;
        this.demand = demand;
        this.weeks = demand.weeks();
        isTold = deliveries.isTold();
        none = choice.shelves();
        scratch.fit(demand.size());
        choice.order(demand.size(), scratch);
        orders = number(scratch.servers, demand.size(), 1 << (none * (none - 1) / 2));
        servers = new int[orders.length];
        Arrays.fill(servers, none);
        draws = new double[(none + 1) * weeks];
        lists = new AreaLists(demand, orders.length, deliveries, scratch);
        for (int i = 0; i < demand.size(); i++) {
            lists.add(i, scratch.servers[i]);
        }
    }

    /** Numbers the orders that there are, and puts these numbers in their places; returns the orders. */
    private static int[] number(int[] orderOf, int size, int most) {
        int[] found = new int[most];
        int[] numbers = new int[most];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int order = orderOf[i];
            if (numbers[order] == 0) {
                found[count++] = order;
                numbers[order] = count;
            }
            orderOf[i] = numbers[order] - 1;
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public void reach(int thatWeek, double daysOver) {
        week = thatWeek;
        lists.reach(thatWeek, daysOver);
    }

    @Override
    public double draw(int server) {
        return draws[server * weeks + week];
    }

    @Override
    public void begin() {
        for (int list = 0; list < orders.length; list++) {
            servers[list] = choice.first(orders[list]);
        }
        addUp();
    }

    @Override
    public void reroute(int changed) {
        for (int list = 0; list < orders.length; list++) {
            int server = choice.first(orders[list]);
            if (server != servers[list]) {
                lists.handOver(list, servers[list]);
                servers[list] = server;
            }
        }
        addUp();
    }

    private void addUp() {
        Arrays.fill(draws, 0);
        for (int list = 0; list < orders.length; list++) {
            lists.addDraws(list, draws, servers[list] * weeks);
        }
    }

    @Override
    public void finish() {
        for (int list = 0; list < orders.length; list++) {
            if (servers[list] != none || isTold) {
                lists.handOver(list, servers[list]);
            }
        }
    }

    @Override
    public double nearUnits(Nearness nearness) {
        return nearness.units(demand.areas, demand.rates(), demand.size());
    }
}
