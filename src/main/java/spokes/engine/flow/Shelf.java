package spokes.engine.flow;

import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/** One product at one center over time: its stock, and what keeping it there adds up to. */
final class Shelf {
    final int center;
    double stock;
    double unitDays;
    double storage;
    double binExcess;
    double incoming;
    double outgoing;
    double soldOut = -1;

    /** Whether the center ships nothing now. */
    boolean isClosed;

    private final double spacePerUnitMonth;
    private final double binPerMonth;

    Shelf(Network network, Item item, int center, double opening) {
        this.center = center;
        this.stock = rest(opening);
        this.spacePerUnitMonth = item.m3 / network.terms.storageFill * network.sites.storagePerM3Month[center];
        this.binPerMonth = network.sites.binFeePerMonth[center];
    }

    private static double rest(double units) {
        return units <= Terms.NO_UNITS ? 0 : units;
    }

    /** Whether there is stock that can be sold now. */
    boolean isShipping() {
        return stock > 0 && !isClosed;
    }

    void put(double units) {
        stock = rest(stock + units);
        incoming += units;
    }

    /** Takes units away, as many as there are; returns how many. */
    double take(double units) {
        double taken = Math.min(units, stock);
        stock = rest(stock - taken);
        outgoing += taken;
        return taken;
    }

    /** Days until serving at this rate empties it; +∞ if never. */
    double lasts(double perDay) {
        return perDay > 0 ? stock / perDay : Double.POSITIVE_INFINITY;
    }

    /**
     * Serves for some days, no longer than stock lasts.
     *
     * @param empties whether it is known to end at 0
     * @param until   the moment at which those days end
     */
    void serve(double perDay, double days, boolean empties, double until) {
        double space = spaceMonths(perDay, days);
        double paid = paid(perDay, days);
        storage += paid / Terms.DAYS_PER_MONTH;
        binExcess += Math.max(0, paid - space) / Terms.DAYS_PER_MONTH;
        unitDays += days * (stock - perDay * days / 2);
        if (perDay > 0) {
            double left = empties ? 0 : rest(stock - perDay * days);
            soldOut = left == 0 && soldOut < 0 && stock > 0 ? until : soldOut;
            stock = left;
        }
    }

    private double spaceMonths(double perDay, double days) {
        return spacePerUnitMonth * (stock - perDay * days / 2) * days;
    }

    /** ∫ max(price of the space, bin fee) while there is stock; the price of the space falls in a straight line. */
    private double paid(double perDay, double days) {
        if (stock == 0) {
            return 0;
        }
        double first = spacePerUnitMonth * stock;
        double last = spacePerUnitMonth * (stock - perDay * days);
        if (last >= binPerMonth) {
            return (first + last) / 2 * days;
        }
        if (first <= binPerMonth) {
            return binPerMonth * days;
        }
        double crossing = (stock - binPerMonth / spacePerUnitMonth) / perDay;
        return (first + binPerMonth) / 2 * crossing + binPerMonth * (days - crossing);
    }
}
