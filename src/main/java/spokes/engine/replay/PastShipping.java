package spokes.engine.replay;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.demand.OrderHistory;
import spokes.engine.network.Network;
import spokes.engine.parcel.OrderRouter;
import spokes.engine.parcel.OrderRouter.Quote;

/** What we model for orders from the centers that really shipped them, each of which sent all its lines as one parcel. */
final class PastShipping {
    private final Network network;
    private final WindowOrders orders;
    private final OrderRouter router;
    private final HeavyLines heavy;
    private final LineRanks ranks;
    private final TimeNumbers times;
    private final long[] set;

    /** Money to carriers for the last order. */
    double price;

    /** Number of the time of its slowest parcel. */
    int time;

    PastShipping(Network network, WindowOrders orders) {
        this.network = network;
        this.orders = orders;
        router = new OrderRouter(network);
        ranks = new LineRanks(network);
        heavy = new HeavyLines(network, ranks, router.words);
        times = new TimeNumbers(network);
        set = new long[router.words];
    }

    /** Models an order; returns whether open centers shipped all its lines, on lanes that have a price. */
    boolean model(int order) {
        price = 0;
        time = 0;
        for (int line = orders.firstLine[order]; line < orders.firstLine[order + 1]; line++) {
            if (!isServed(line)) {
                return false;
            }
        }
        int end = orders.firstLine[order + 1];
        for (int from = orders.firstLine[order]; from < end; ) {
            int to = from + 1;
            while (to < end && orders.area[to] == orders.area[from]) {
                to++;
            }
            add(from, to);
            from = to;
        }
        return true;
    }

    private int center(int line) {
        OrderHistory history = network.history;
        return network.sites.codes.find(history.shipCenter(orders.line[line]));
    }

    private boolean isServed(int line) {
        int center = center(line);
        int area = orders.area[line];
        return center != Codes.NONE
                && area != Codes.NONE
                && network.lanes.isReachable(center, area)
                && !Double.isInfinite(ranks.costs(orders.product[line]).shipping(center, area));
    }

    /** Adds the lines of one area. */
    private void add(int from, int to) {
        int area = orders.area[from];
        router.begin(area);
        for (int line = from; line < to; line++) {
            int product = orders.product[line];
            int center = center(line);
            if (network.items.get(product).shipping.byFreight) {
                Quote quote = heavy.quote(product, area, orders.units[line], center);
                add(quote, ranks.costs(product).time(center, area));
            } else {
                Arrays.fill(set, 0);
                set[center / Long.SIZE] = 1L << center;
                router.add(product, orders.units[line], set, 0);
            }
        }
        if (router.size() > 0) {
            router.choose();
            addParcels(area);
        }
    }

    private void addParcels(int area) {
        long[] sent = new long[router.words];
        for (int line = 0; line < router.size(); line++) {
            int center = router.center(line);
            if ((sent[center / Long.SIZE] & 1L << center) == 0) {
                sent[center / Long.SIZE] |= 1L << center;
                Quote quote = router.quote(center);
                add(quote, times.of(center, area, quote.service()));
            }
        }
    }

    private void add(Quote quote, int timeNumber) {
        price += quote.price();
        time = Math.max(time, timeNumber);
    }
}
