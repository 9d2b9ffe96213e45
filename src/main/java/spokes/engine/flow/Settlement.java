package spokes.engine.flow;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.engine.routing.Scratch;
import spokes.engine.stocked.StockedWeeks;

/** Runs one product alone, and adds up what that costs and how it served (model.md, sections 5 to 7). */
final class Settlement {

    private final Network network;
    private final Terms terms;
    private final Item item;
    private final List<Move> moves;
    private final double[] totals;
    private final Depletion run;
    private final Deliveries deliveries;

    private Settlement(
            Network network,
            Item item,
            Supply supply,
            List<Move> moves,
            Flows.@Nullable Builder log,
            double @Nullable [][] weeks,
            StockWatcher watcher,
            Scratch scratch) {
        this.network = network;
        this.terms = network.terms;
        this.item = item;
        this.moves = moves;
        totals = new double[Totals.size(network.sites.size(), network.times.count())];
        LaneCosts lanes = new LaneCosts(network, item);
        List<StockEvent> events = StockEvent.list(supply, moves, network.closures, terms.horizonDays);
        int[] centers = Depletion.stockedCenters(supply, events);
        deliveries = new Deliveries(network, item, lanes, centers, totals, log, weeks);
        run = new Depletion(network, item, supply, lanes, moves, events, centers, deliveries, watcher, scratch);
    }

    /** Judges one product alone. */
    static Outcome judge(Network network, Item item, List<Move> moves, Scratch scratch) {
        return judge(network, item, network.supply(item.number), moves, StockWatcher.NOBODY, scratch);
    }

    /** Judges one product alone as if it had this supply, and lets its stock be seen. */
    static Outcome judge(
            Network network, Item item, Supply supply, List<Move> moves, StockWatcher watcher, Scratch scratch) {
        Settlement settlement = new Settlement(network, item, supply, moves, null, null, watcher, scratch);
        settlement.run.run();
        return settlement.outcome();
    }

    /** Runs one product again to see its stock. */
    static void watch(Network network, Item item, List<Move> moves, StockWatcher watcher) {
        new Settlement(network, item, network.supply(item.number), moves, null, null, watcher, new Scratch()).run.run();
    }

    /** Runs one product again to see its deliveries. */
    static Flows flows(Network network, Item item, List<Move> moves) {
        Flows.Builder log = new Flows.Builder(item.demand.size() + 8);
        Supply supply = network.supply(item.number);
        new Settlement(network, item, supply, moves, log, null, StockWatcher.NOBODY, new Scratch()).run.run();
        return log.build();
    }

    /** Runs one product again to see what is delivered in each week, and what that costs, see {@link Totals}. */
    static double[][] weeks(Network network, Item item, List<Move> moves) {
        double[][] weeks = new double[network.terms.weeks()][0];
        Supply supply = network.supply(item.number);
        new Settlement(network, item, supply, moves, null, weeks, StockWatcher.NOBODY, new Scratch()).run.run();
        return weeks;
    }

    private Outcome outcome() {
        deliveries.settle(run.nearUnits(), run.unmetUnits());
        settleStock();
        MoveSums.add(item, moves, run.taken, terms.horizonDays, totals);
        settleSurplus();
        int centers = network.sites.size();
        double[] closing = new double[centers];
        double[] incoming = new double[centers];
        double[] outgoing = new double[centers];
        double[] soldOut = new double[centers];
        double[] binExcess = new double[centers];
        Arrays.fill(soldOut, -1);
        for (Shelf shelf : run.shelves()) {
            closing[shelf.center] = shelf.stock;
            incoming[shelf.center] = shelf.incoming;
            outgoing[shelf.center] = shelf.outgoing;
            soldOut[shelf.center] = shelf.soldOut;
            binExcess[shelf.center] = shelf.binExcess;
        }
        return new Outcome(totals, closing, incoming, outgoing, soldOut, binExcess, run.taken, stocked());
    }

    /** Where orders can find the product: centers that have it and may hold it. */
    private StockedWeeks stocked() {
        long[] sets = run.stockedByWeek;
        int words = item.allowedSet.length;
        for (int at = 0; at < sets.length; at++) {
            sets[at] &= item.allowedSet[at % words];
        }
        return StockedWeeks.of(words, sets);
    }

    private void settleStock() {
        double unitDays = MoveSums.daysInTransit(moves, run.taken, terms.horizonDays);
        for (Shelf shelf : run.shelves()) {
            double receiving = shelf.incoming * network.sites.receivingPerUnit[shelf.center];
            totals[Totals.RECEIVING] += receiving;
            totals[Totals.STORAGE] += shelf.storage;
            totals[Totals.billed(shelf.center)] += receiving + shelf.storage;
            totals[Totals.STOCK_OUTS] += shelf.soldOut < 0 ? 0 : 1;
            unitDays += shelf.unitDays;
        }
        totals[Totals.CAPITAL] = unitDays * item.unitCost * terms.capitalRate / Terms.DAYS_PER_YEAR;
    }

    private void settleSurplus() {
        if (terms.writeDownRate > 0) {
            double[] perDay = FirstChoice.demandPerDay(network, item);
            for (Shelf shelf : run.shelves()) {
                double beyond = Math.max(0, shelf.stock - terms.coverTargetDays * perDay[shelf.center]);
                totals[Totals.SURPLUS] += beyond * item.unitCost * terms.writeDownRate;
            }
        }
    }
}
