package spokes.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;

/**
 * One product from the plan date to the horizon, event by event (model.md, section 5). Between events every area is
 * served by one center and every stock falls in a straight line, so there are no time steps and no error of them.
 */
final class Depletion {
    private final Network network;
    private final Demand demand;
    private final List<StockEvent> events;
    private final Shelf[] shelves;
    private final int[] shelfOf;
    private final Routing routing;
    private final StockWatcher watcher;
    private final double[] stock;
    private final double[] draw;

    /** Units by area and shelf; the last of each area's row is unmet. */
    final double[] served;

    /** Units that each move took. */
    final double[] taken;

    double nearUnits;

    Depletion(Network network, Item item, LaneCosts lanes, List<Move> moves, StockWatcher watcher) {
        this.network = network;
        this.demand = item.demand;
        this.watcher = watcher;
        Supply supply = network.supply(item.number);
        events = StockEvent.list(supply, moves, network.terms.horizonDays);
        int[] centers = stockedCenters(supply);
        shelves = new Shelf[centers.length];
        shelfOf = new int[network.sites.size()];
        Arrays.fill(shelfOf, -1);
        for (int k = 0; k < centers.length; k++) {
            shelves[k] = new Shelf(network, item, centers[k], supply.opening[centers[k]]);
            shelfOf[centers[k]] = k;
        }
        routing = new Routing(network, demand, lanes, centers);
        stock = new double[centers.length];
        draw = new double[centers.length + 1];
        served = new double[demand.size() * (centers.length + 1)];
        taken = new double[moves.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = moves.get(i).takes() ? 0 : moves.get(i).units();
        }
    }

    private int[] stockedCenters(Supply supply) {
        TreeSet<Integer> centers = new TreeSet<>();
        for (int c = 0; c < supply.opening.length; c++) {
            if (supply.opening[c] > 0) {
                centers.add(c);
            }
        }
        events.stream().filter(event -> !event.isDeparture()).forEach(event -> centers.add(event.center()));
        return centers.stream().mapToInt(Integer::intValue).toArray();
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
        boolean weekBegins = true;
        while (true) {
            while (next < events.size() && events.get(next).day() <= now) {
                happen(events.get(next++));
            }
            if (now >= network.terms.horizonDays) {
                return;
            }
            if (now >= weekEnd(week)) {
                week++;
                weekBegins = true;
            }
            if (routing.update(stock()) || weekBegins) {
                routing.draw(demand.rates(), demand.from(week), draw);
                weekBegins = false;
            }
            double end = Math.min(
                    weekEnd(week), next < events.size() ? events.get(next).day() : Double.MAX_VALUE);
            now = serveUntil(end, now, week);
        }
    }

    private double weekEnd(int week) {
        return Math.min(7.0 * (week + 1), network.terms.horizonDays);
    }

    private double[] stock() {
        for (int k = 0; k < shelves.length; k++) {
            stock[k] = shelves[k].stock;
        }
        return stock;
    }

    /** Serves until a moment, or until a stock is empty if that is sooner; returns the moment reached. */
    private double serveUntil(double end, double now, int week) {
        double days = end - now;
        int first = -1;
        for (int k = 0; k < shelves.length; k++) {
            double lasts = shelves[k].lasts(draw[k]);
            if (lasts < days) {
                days = lasts;
                first = k;
            }
        }
        double reached = first < 0 ? end : Math.min(end, now + days);
        nearUnits += routing.serve(demand.rates(), demand.from(week), days, served);
        for (int k = 0; k < shelves.length; k++) {
            shelves[k].serve(draw[k], days, k == first, reached);
        }
        watchAll(reached);
        return reached;
    }

    private void happen(StockEvent event) {
        int shelf = shelfOf[event.center()];
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
        for (Shelf shelf : shelves) {
            watcher.at(day, shelf.center, shelf.stock);
        }
    }
}
