package spokes.engine.flow;

import java.util.List;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Lanes;
import spokes.engine.network.Move;
import spokes.engine.network.Network;

/** Adds up what one product's run costs and how it served (model.md, sections 6 and 7). */
final class Settlement {
    private static final double DAYS_PER_YEAR = 365;

    private final Network network;
    private final Terms terms;
    private final Item item;
    private final LaneCosts lanes;
    private final List<Move> moves;
    private final double[] totals;
    private final Flows.Builder flows;

    private Settlement(Network network, Item item, LaneCosts lanes, List<Move> moves) {
        this.network = network;
        this.terms = network.terms;
        this.item = item;
        this.lanes = lanes;
        this.moves = moves;
        totals = new double[Totals.size(network.sites.size(), network.dayCount())];
        flows = new Flows.Builder(item.demand.size() + 8);
    }

    /** Judges one product alone. */
    static Outcome judge(Network network, Item item, List<Move> moves, StockWatcher watcher) {
        LaneCosts lanes = new LaneCosts(network, item);
        Depletion run = new Depletion(network, item, lanes, moves, watcher);
        run.run();
        Settlement settlement = new Settlement(network, item, lanes, moves);
        settlement.settleDeliveries(run);
        settlement.settleStock(run);
        return settlement.outcome(run);
    }

    private void settleDeliveries(Depletion run) {
        Shelf[] shelves = run.shelves();
        int row = shelves.length + 1;
        for (int i = 0; i < item.demand.size(); i++) {
            double delivered = 0;
            for (int k = 0; k < shelves.length; k++) {
                double units = run.served[i * row + k];
                if (units > 0) {
                    deliver(i, shelves[k].center, units);
                    delivered += units;
                }
            }
            settleReturns(item.demand.areas[i], delivered);
            settleUnmet(i, run.served[i * row + shelves.length]);
        }
        totals[Totals.NEAR] = run.nearUnits;
    }

    private void deliver(int position, int center, double units) {
        int area = item.demand.areas[position];
        double picking = units * lanes.pickPerUnit(center);
        totals[Totals.SHIPPED] += units;
        totals[Totals.ORDERS] += units * item.shipping.ordersPerUnit;
        totals[Totals.OUTBOUND] += units * lanes.shipping(center, area);
        totals[Totals.PICK] += picking;
        totals[Totals.billed(center)] += picking;
        totals[Totals.LOSS] += units * item.unitCost * lanes.lossRate(center, area);
        int day = network.dayIndex(lanes.days(center, area));
        totals[Totals.days(network.sites.size(), day)] += units;
        int zone = network.lanes.zone(center, area);
        if (zone > 0) {
            totals[Totals.ZONED] += units;
            totals[Totals.ZONES] += units * zone;
        }
        double km = network.roadKm(center, area);
        if (km >= 0) {
            totals[Totals.MEASURED] += units;
            totals[Totals.KM] += units * km;
        }
        flows.add(position, center, units);
    }

    private void settleReturns(int area, double delivered) {
        if (item.returnRate > 0 && delivered > 0) {
            double returned = delivered * item.returnRate;
            totals[Totals.RETURNS] += returned * lanes.perReturn(area);
            int center = network.lanes.returnCenter(area);
            if (center != Lanes.NO_CENTER) {
                totals[Totals.billed(center)] += returned * network.sites.returnProcessing[center];
            }
        }
    }

    private void settleUnmet(int position, double units) {
        if (units > 0) {
            totals[Totals.UNMET] += units;
            totals[Totals.LOST_MARGIN] += item.price > 0 ? units * (item.price - item.unitCost) : 0;
            totals[Totals.WITHOUT_PRICE] = item.price > 0 ? 0 : 1;
            flows.add(position, Flows.NOBODY, units);
        }
    }

    private void settleStock(Depletion run) {
        double unitDays = inTransit(run.taken);
        for (Shelf shelf : run.shelves()) {
            double receiving = shelf.incoming * network.sites.receivingPerUnit[shelf.center];
            totals[Totals.RECEIVING] += receiving;
            totals[Totals.STORAGE] += shelf.storage;
            totals[Totals.billed(shelf.center)] += receiving + shelf.storage;
            unitDays += shelf.unitDays;
        }
        totals[Totals.CAPITAL] = unitDays * item.unitCost * terms.capitalRate / DAYS_PER_YEAR;
        if (terms.writeDownRate > 0) {
            double[] perDay = FirstChoice.demandPerDay(network, item);
            for (Shelf shelf : run.shelves()) {
                double beyond = Math.max(0, shelf.stock - terms.coverTargetDays * perDay[shelf.center]);
                totals[Totals.SURPLUS] += beyond * item.unitCost * terms.writeDownRate;
            }
        }
    }

    /** ∫ of the units in transit over the horizon. */
    private double inTransit(double[] taken) {
        double unitDays = 0;
        for (int i = 0; i < taken.length; i++) {
            double from = Math.max(0, moves.get(i).departure());
            double to = Math.min(terms.horizonDays, moves.get(i).ready());
            unitDays += taken[i] * Math.max(0, to - from);
        }
        return unitDays;
    }

    private Outcome outcome(Depletion run) {
        int centers = network.sites.size();
        double[] closing = new double[centers];
        double[] incoming = new double[centers];
        double[] outgoing = new double[centers];
        double[] soldOut = new double[centers];
        double[] binExcess = new double[centers];
        java.util.Arrays.fill(soldOut, -1);
        for (Shelf shelf : run.shelves()) {
            closing[shelf.center] = shelf.stock;
            incoming[shelf.center] = shelf.incoming;
            outgoing[shelf.center] = shelf.outgoing;
            soldOut[shelf.center] = shelf.soldOut;
            binExcess[shelf.center] = shelf.binExcess;
        }
        return new Outcome(totals, closing, incoming, outgoing, soldOut, binExcess, run.taken, flows.build());
    }
}
