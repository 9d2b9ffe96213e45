package spokes.engine.routing;

import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/** Who has stock of one product now, and by that which center serves each of its areas and what it draws. */
public final class Routing {
    /** Who has stock. */
    @FunctionalInterface
    public interface Stock {
        /** Whether a shelf has any. */
        boolean isAt(int shelf);
    }

    private final int[] centers;
    private final Choice choice;
    private final Nearness nearness;
    private final Router router;
    private final boolean[] stocked;
    private final long[] stockedSet;
    private boolean begun;

    /**
     * Routing where nothing is stocked.
     *
     * @param centers    numbers of the centers that ever have stock, rising; below, a center is its position here
     * @param deliveries takes what was served
     */
    public Routing(Network network, Demand demand, LaneCosts lanes, int[] centers, Served deliveries, Scratch scratch) {
        this.centers = centers;
        stocked = new boolean[centers.length];
        stockedSet = new long[LaneOrder.words(network.sites.size())];
        choice = new Choice(network, demand, lanes, centers, stockedSet);
        nearness = new Nearness(network, demand, stockedSet.length, scratch);
        router = router(network, demand, deliveries, scratch);
    }

    private Router router(Network network, Demand demand, Served deliveries, Scratch scratch) {
        if (deliveries.isByWeek()) {
            return new AreaRouter(choice, demand, deliveries, scratch);
        }
        if (choice.isComplete() && centers.length <= AlikeRouter.MOST_SHELVES) {
            return new AlikeRouter(choice, demand, deliveries, scratch);
        }
        return choice.isComplete() && ZoneRouter.suits(demand.size(), centers.length) && choice.isApart()
                ? new ZoneRouter(choice, demand, network.lanes, centers, deliveries, scratch)
                : new AreaRouter(choice, demand, deliveries, scratch);
    }

    /** Takes up a moment: a week whose rates count from now on, and the days of it that are over. */
    public void reach(int week, double daysOver) {
        router.reach(week, daysOver);
    }

    /** Takes note of who has stock now. */
    public void update(Stock stock, double now) {
        int changed = 0;
        int last = stocked.length;
        for (int k = 0; k < stocked.length; k++) {
            if (stock.isAt(k) != stocked[k]) {
                if (changed == 0 && begun) {
                    nearness.note(now, stockedSet);
                }
                stocked[k] = !stocked[k];
                stockedSet[centers[k] / LaneOrder.WORD] ^= 1L << centers[k];
                changed++;
                last = k;
            }
        }
        if (changed > 0 || !begun) {
            choice.restock();
            route(changed == 1 ? last : stocked.length);
        }
    }

    private void route(int changed) {
        if (begun) {
            router.reroute(changed);
        } else {
            begun = true;
            router.begin();
        }
    }

    /** What is drawn from a shelf now, or unmet if it is the number of shelves, in units per day. */
    public double draw(int server) {
        return router.draw(server);
    }

    /** Hands over all that was served until now, where that is wanted {@linkplain Served#isByWeek by week}. */
    public void handOver() {
        router.finish();
    }

    /** Hands over all that was served until the end. */
    public void finish(double end) {
        router.finish();
        nearness.note(end, stockedSet);
    }

    /** The set of centers that have stock, by words of {@link LaneOrder#WORD} bits. */
    public long[] stockedSet() {
        return stockedSet;
    }

    /** Units asked for while a center within 300 miles had the product. */
    public double nearUnits() {
        return router.nearUnits(nearness);
    }
}
