package spokes.engine.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.parcel.OrderRouter;
import spokes.engine.parcel.OrderRouter.Quote;

/**
 * Orders one after the other against a plan's stock and arrivals (model.md, section 8). Each takes what is there when it
 * comes: from the center that has all of it and costs least, else in the fewest parcels, of those the cheapest; what
 * nobody has is unmet, and the rest of the order leaves without it. For one thread, from the first order on.
 */
final class ReplayRun {
    final Shelves shelves;
    final Arrivals arrivals;
    final Tally tally;
    final OrderResults results;
    final Pieces pieces;
    final HeavyLines heavy;
    final OrderRouter router;

    private final Network network;
    private final WindowOrders orders;
    private final LineRanks ranks;
    private final TimeNumbers times;
    private final NearStock near;

    /** What the router was given, by its lines. */
    private int[] product = new int[8];

    private double[] units = new double[8];

    private @Nullable List<Consignment> watched;
    private double moment;
    private int next;

    ReplayRun(Network network, Map<Integer, List<Move>> moves, WindowOrders orders) {
        this.network = network;
        this.orders = orders;
        shelves = new Shelves(network);
        arrivals = new Arrivals(network, moves, shelves);
        tally = new Tally(network);
        results = new OrderResults(orders.size());
        ranks = new LineRanks(network);
        pieces = new Pieces(network, ranks, shelves);
        heavy = new HeavyLines(network, ranks, shelves.words);
        router = new OrderRouter(network);
        times = new TimeNumbers(network);
        near = new NearStock(network, shelves);
    }

    /** Replays all orders before one, and what arrives or leaves before that one comes. */
    void runTo(int end) {
        while (next < end) {
            arrivals.happenUntil(orders.moment[next]);
            serve(next++);
        }
        if (end < orders.size()) {
            arrivals.happenUntil(orders.moment[end]);
        }
    }

    /** Replays all orders, and settles what shelves and moves cost. */
    void finish() {
        runTo(orders.size());
        arrivals.happenUntil(network.terms.horizonDays);
        shelves.finish(network.terms.horizonDays);
        tally.settle(shelves, arrivals);
    }

    /** Replays the next order and tells what left for it. */
    List<Consignment> watchNext() {
        List<Consignment> seen = new ArrayList<>();
        watched = seen;
        serve(next++);
        watched = null;
        return seen;
    }

    private void serve(int order) {
        moment = orders.moment[order];
        double extra = tally.extraCost();
        results.begin(order);
        int end = orders.firstLine[order + 1];
        for (int from = orders.firstLine[order]; from < end; ) {
            int to = from + 1;
            while (to < end && orders.area[to] == orders.area[from]) {
                to++;
            }
            serve(order, from, to);
            from = to;
        }
        tally.count(orders.size(order) == 1, results.parcels[order], extra);
    }

    /** Serves the lines of an order that go to one area. */
    private void serve(int order, int from, int to) {
        int area = orders.area[from];
        router.begin(area);
        for (int line = from; line < to; line++) {
            serveLine(order, orders.product[line], area, orders.units[line]);
        }
        if (router.size() > 0) {
            router.choose();
            sendParcels(order, area);
        }
    }

    private void serveLine(int order, int ofProduct, int area, double wanted) {
        pieces.find(ofProduct, area, wanted);
        near.count(ofProduct, area, wanted, tally.totals);
        if (pieces.missing > 0) {
            results.misses[order] = true;
            tally.miss(network.items.get(ofProduct), pieces.missing);
        }
        if (pieces.size > 0) {
            tally.charge(ranks.costs(ofProduct), pieces.lineCenter, area, wanted - pieces.missing);
        }
        boolean byFreight = network.items.get(ofProduct).shipping.byFreight;
        for (int i = 0; i < pieces.size; i++) {
            if (byFreight) {
                sendByFreight(order, ofProduct, area, i);
            } else {
                put(ofProduct, i);
            }
        }
    }

    private void put(int ofProduct, int piece) {
        int line = router.size();
        if (line == product.length) {
            product = Arrays.copyOf(product, 2 * line);
            units = Arrays.copyOf(units, 2 * line);
        }
        product[line] = ofProduct;
        units[line] = pieces.units[piece];
        router.add(ofProduct, pieces.units[piece], pieces.sets, piece * shelves.words);
    }

    private void sendByFreight(int order, int ofProduct, int area, int piece) {
        double amount = pieces.units[piece];
        int center = heavy.best(ofProduct, area, amount, pieces.sets, piece * shelves.words);
        Quote quote = heavy.quote(ofProduct, area, amount, center);
        int time = ranks.costs(ofProduct).time(center, area);
        double picking = network.sites.pickPerOrder[center] + network.sites.pickPerUnit[center] * amount;
        ship(order, center, quote, picking, time);
        deliver(ofProduct, center, area, time, amount);
        if (watched != null) {
            List<Consignment.Goods> goods = List.of(new Consignment.Goods(ofProduct, amount));
            watched.add(new Consignment(center, area, goods, quote, picking, time, /* byFreight= */ true));
        }
    }

    private void sendParcels(int order, int area) {
        for (int line = 0; line < router.size(); line++) {
            int center = router.center(line);
            if (isFirstOf(center, line)) {
                sendParcel(order, area, center, line);
            }
        }
    }

    private boolean isFirstOf(int center, int line) {
        for (int before = 0; before < line; before++) {
            if (router.center(before) == center) {
                return false;
            }
        }
        return true;
    }

    private void sendParcel(int order, int area, int center, int first) {
        Quote quote = router.parcels() == 1 ? router.quoteWhole(center) : router.quote(center);
        int time = times.of(center, area, quote.service());
        double amount = 0;
        for (int line = first; line < router.size(); line++) {
            if (router.center(line) == center) {
                deliver(product[line], center, area, time, units[line]);
                amount += units[line];
            }
        }
        double picking = network.sites.pickPerOrder[center] + network.sites.pickPerUnit[center] * amount;
        ship(order, center, quote, picking, time);
        if (watched != null) {
            watched.add(new Consignment(center, area, goods(center), quote, picking, time, /* byFreight= */ false));
        }
    }

    private List<Consignment.Goods> goods(int center) {
        List<Consignment.Goods> goods = new ArrayList<>();
        for (int line = 0; line < router.size(); line++) {
            if (router.center(line) == center) {
                goods.add(new Consignment.Goods(product[line], units[line]));
            }
        }
        return goods;
    }

    private void ship(int order, int center, Quote quote, double picking, int time) {
        tally.ship(center, quote.price(), picking);
        results.ship(order, quote.price(), time);
    }

    private void deliver(int ofProduct, int center, int area, int time, double amount) {
        Item item = network.items.get(ofProduct);
        shelves.serve(ofProduct, center, amount, moment);
        tally.deliver(item, ranks.costs(ofProduct), center, area, time, amount);
    }
}
