package spokes.engine.flow;

import java.util.Arrays;
import java.util.List;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.engine.routing.Routing;
import spokes.engine.routing.Scratch;

/**
 * One product from the plan date to the horizon, event by event (model.md, section 5). Between events every area is
 * served by one center and every stock falls in a straight line, so there are no time steps and no error of them.
 */
final class Depletion {
    private final Terms terms;
    private final Demand demand;
    private final List<StockEvent> events;
    private final Shelf[] shelves;
    private final int[] shelfOf;
    private final Routing routing;
    private final Deliveries deliveries;
    private final StockWatcher watcher;
    private final int words;
    private int middles;

    /** Units that nobody served. */
    private double unmet;

    /** Units that each move took. */
    final double[] taken;

    /** The centers with stock that they ship in the middle of each week, week after week, as sets. */
    final long[] stockedByWeek;

    /**
     * A run that is yet to begin.
     *
     * @param centers    numbers of the centers that ever have stock, see {@link #stockedCenters}
     * @param deliveries takes what is served
     */
    Depletion(
            Network network,
            Item item,
            Supply supply,
            LaneCosts lanes,
            List<Move> moves,
            List<StockEvent> events,
            int[] centers,
            Deliveries deliveries,
            StockWatcher watcher,
            Scratch scratch) {
        this.terms = network.terms;
        this.demand = item.demand;
        this.watcher = watcher;
        this.deliveries = deliveries;
        this.events = events;
        shelves = new Shelf[centers.length];
        shelfOf = new int[network.sites.size()];
        Arrays.fill(shelfOf, -1);
        for (int k = 0; k < centers.length; k++) {
            shelves[k] = new Shelf(network, item, centers[k], supply.opening[centers[k]]);
            shelfOf[centers[k]] = k;
        }
        routing = new Routing(network, demand, lanes, centers, deliveries, scratch);
        words = LaneOrder.words(network.sites.size());
        stockedByWeek = new long[terms.weeks() * words];
        taken = new double[moves.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = moves.get(i).takes() ? 0 : moves.get(i).units();
        }
    }

    /** Numbers, rising, of the centers that have a product at the start or receive it before the end. */
    static int[] stockedCenters(Supply supply, List<StockEvent> events) {
        boolean[] ever = new boolean[supply.opening.length];
        int count = 0;
        for (int c = 0; c < ever.length; c++) {
            ever[c] = supply.opening[c] > 0;
        }
        for (StockEvent event : events) {
            ever[event.center()] |= event.isArrival();
        }
        int[] centers = new int[ever.length];
        for (int c = 0; c < ever.length; c++) {
            if (ever[c]) {
                centers[count++] = c;
            }
        }
        return Arrays.copyOf(centers, count);
    }

    /** The centers that ever have stock. */
    Shelf[] shelves() {
        return shelves;
    }

    void run() {
        watchAll(0);
        double now = 0;
        int next = 0;
        int week = 0;
        while (true) {
            while (next < events.size() && events.get(next).day() <= now) {
                happen(events.get(next++));
            }
            if (now >= terms.horizonDays) {
                endWeek(week);
                routing.finish(now);
                return;
            }
            if (now >= weekEnd(week)) {
                endWeek(week);
                week++;
                reach(week, now);
            }
            routing.update(k -> shelves[k].isShipping(), now);
            double end = Math.min(
                    weekEnd(week), next < events.size() ? events.get(next).day() : Double.MAX_VALUE);
            now = serveUntil(end, now, week);
        }
    }

    private void endWeek(int week) {
        if (deliveries.isByWeek()) {
            routing.handOver();
            deliveries.endWeek(week, unmet);
        }
    }

    private void reach(int week, double now) {
        boolean isSteady = demand.weeks() == 1;
        routing.reach(isSteady ? 0 : week, isSteady ? now : now - 7.0 * week);
    }

    /** Units that nobody served. */
    double unmetUnits() {
        return unmet;
    }

    /** Units asked for while a center within 300 miles had the product. */
    double nearUnits() {
        return routing.nearUnits();
    }

    /** When a week's rates end; those of steady demand hold until the horizon, if nobody asks for its weeks. */
    private double weekEnd(int week) {
        return demand.weeks() == 1 && !deliveries.isByWeek()
                ? terms.horizonDays
                : Math.min(7.0 * (week + 1), terms.horizonDays);
    }

    /** Serves until a moment, or until a stock is empty if that is sooner; returns the moment reached. */
    private double serveUntil(double end, double now, int week) {
        double days = end - now;
        int first = -1;
        for (int k = 0; k < shelves.length; k++) {
            double lasts = shelves[k].isShipping() ? shelves[k].lasts(routing.draw(k)) : days;
            if (lasts < days) {
                days = lasts;
                first = k;
            }
        }
        double reached = first < 0 ? end : Math.min(end, now + days);
        notePassedMiddles(reached);
        for (int k = 0; k < shelves.length; k++) {
            if (shelves[k].stock > 0) {
                shelves[k].serve(routing.draw(k), days, k == first, reached);
            }
        }
        unmet += routing.draw(shelves.length) * days;
        reach(week, reached);
        watchAll(reached);
        return reached;
    }

    /** Keeps who has stock in the middle of every week that lies before a moment. */
    private void notePassedMiddles(double reached) {
        while (middles < terms.weeks() && terms.middleOfWeek(middles) < reached) {
            System.arraycopy(routing.stockedSet(), 0, stockedByWeek, middles * words, words);
            middles++;
        }
    }

    private void happen(StockEvent event) {
        int shelf = shelfOf[event.center()];
        if (event.isClosing() || event.isOpening()) {
            if (shelf >= 0) {
                shelves[shelf].isClosed = event.isClosing();
            }
            return;
        }
        if (event.isDeparture()) {
            taken[event.move()] = shelf < 0 ? 0 : shelves[shelf].take(event.units());
        } else {
            shelves[shelf].put(event.isInbound() ? event.units() : taken[event.move()]);
        }
        if (shelf >= 0) {
            watcher.at(event.day(), event.center(), shelves[shelf].stock);
        }
    }

    private void watchAll(double day) {
        if (!watcher.equals(StockWatcher.NOBODY)) {
            for (Shelf shelf : shelves) {
                watcher.at(day, shelf.center, shelf.stock);
            }
        }
    }
}
