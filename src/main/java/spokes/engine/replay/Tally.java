package spokes.engine.replay;

import java.util.List;
import spokes.engine.basis.Terms;
import spokes.engine.flow.FirstChoice;
import spokes.engine.flow.MoveSums;
import spokes.engine.flow.Totals;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Move;
import spokes.engine.network.Network;

/**
 * What replayed orders add up to, in the same row of sums as the live evaluation (see {@link Totals}). Lines are charged
 * one by one as the live evaluation charges them; what parcels really cost beyond that is kept beside it.
 */
final class Tally {
    final double[] totals;

    /** Money of all parcels to carriers. */
    double shipping;

    /** Money of all parcels for pick and pack. */
    double picking;

    /** Parcels that left. */
    long parcels;

    /** Orders of more than one parcel. */
    long splitOrders;

    /** Money of the parcels of orders of one line beyond what these are charged. */
    double extraOfOneLine;

    private final Network network;
    private final int centers;

    Tally(Network network) {
        this.network = network;
        centers = network.sites.size();
        totals = new double[Totals.size(centers, network.times.count())];
    }

    /** Charges a line as if it came from the center that line routing picks. */
    void charge(LaneCosts lanes, int center, int area, double units) {
        totals[Totals.OUTBOUND] += units * lanes.shipping(center, area);
        totals[Totals.PICK] += units * lanes.pickPerUnit(center);
    }

    /** Counts a parcel. */
    void ship(int center, double price, double pick) {
        parcels++;
        shipping += price;
        picking += pick;
        totals[Totals.billed(center)] += pick;
    }

    /** Counts units that a parcel brings. */
    void deliver(Item item, LaneCosts lanes, int center, int area, int time, double units) {
        totals[Totals.SHIPPED] += units;
        totals[Totals.SALES] += units * item.price;
        totals[Totals.LOSS] += units * item.unitCost * lanes.lossRate(center, area);
        totals[Totals.CO2] += units * lanes.co2PerUnit(center, area);
        totals[Totals.time(centers, time)] += units;
        int zone = network.lanes.zone(center, area);
        if (zone > 0) {
            totals[Totals.ZONED] += units;
            totals[Totals.ZONES] += units * zone;
        }
        double roadKm = network.roadKm(center, area);
        if (roadKm >= 0) {
            totals[Totals.MEASURED] += units;
            totals[Totals.KM] += units * roadKm;
        }
        if (item.returnRate > 0) {
            takeBack(lanes, area, units * item.returnRate);
        }
    }

    private void takeBack(LaneCosts lanes, int area, double units) {
        totals[Totals.RETURNS] += units * lanes.perReturn(area);
        int center = network.lanes.returnCenter(area);
        if (center != Lanes.NO_CENTER) {
            totals[Totals.billed(center)] += units * network.sites.returnProcessing[center];
        }
    }

    /** Counts units that nobody could deliver. */
    void miss(Item item, double units) {
        totals[Totals.UNMET] += units;
        totals[Totals.LOST_MARGIN] += item.price > 0 ? units * (item.price - item.unitCost) : 0;
        totals[Totals.WITHOUT_PRICE] = item.price > 0 ? totals[Totals.WITHOUT_PRICE] : 1;
    }

    /**
     * Counts an order.
     *
     * @param parcelsOfOrder how many left for it
     * @param extraBefore    {@link #extraCost} before it
     */
    void count(boolean hasOneLine, int parcelsOfOrder, double extraBefore) {
        totals[Totals.ORDERS] += parcelsOfOrder > 0 ? 1 : 0;
        splitOrders += parcelsOfOrder > 1 ? 1 : 0;
        extraOfOneLine += hasOneLine ? extraCost() - extraBefore : 0;
    }

    /** Adds what shelves and moves cost until the end. */
    void settle(Shelves shelves, Arrivals arrivals) {
        for (int c = 0; c < centers; c++) {
            double receiving = shelves.incoming[c] * network.sites.receivingPerUnit[c];
            totals[Totals.RECEIVING] += receiving;
            totals[Totals.STORAGE] += shelves.storage[c];
            totals[Totals.billed(c)] += receiving + shelves.storage[c];
        }
        for (double day : shelves.soldOut) {
            totals[Totals.STOCK_OUTS] += day < 0 ? 0 : 1;
        }
        for (Item item : network.items) {
            settle(item, shelves, List.of(arrivals.moves[item.number]), arrivals.taken[item.number]);
        }
    }

    private void settle(Item item, Shelves shelves, List<Move> moves, double... taken) {
        Terms terms = network.terms;
        double unitDays = shelves.unitDays[item.number] + MoveSums.daysInTransit(moves, taken, terms.horizonDays);
        totals[Totals.CAPITAL] += unitDays * item.unitCost * terms.capitalRate / Terms.DAYS_PER_YEAR;
        MoveSums.add(item, moves, taken, terms.horizonDays, totals);
        if (terms.writeDownRate > 0) {
            double[] perDay = FirstChoice.demandPerDay(network, item);
            for (int c = 0; c < centers; c++) {
                double left = shelves.stock[shelves.at(item.number, c)];
                double beyond = Math.max(0, left - terms.coverTargetDays * perDay[c]);
                totals[Totals.SURPLUS] += beyond * item.unitCost * terms.writeDownRate;
            }
        }
    }

    /** Money that parcels cost beyond what their lines were charged. */
    double extraCost() {
        return shipping + picking - totals[Totals.OUTBOUND] - totals[Totals.PICK];
    }
}
