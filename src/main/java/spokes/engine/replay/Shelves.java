package spokes.engine.replay;

import java.util.Arrays;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/**
 * Stock of all products at all centers while whole orders take it, and what keeping it adds up to (model.md, section 6).
 * Between two changes stock is level, so every integral is a sum of rectangles.
 */
final class Shelves {
    /** Words of a set of centers. */
    final int words;

    /** Units by product and center. */
    final double[] stock;

    /** Words of the centers that have any and ship it, by product. */
    final long[] stocked;

    /** Unit-days by product. */
    final double[] unitDays;

    /** Money for storage, by center. */
    final double[] storage;

    /** Units that became stock, by center. */
    final double[] incoming;

    /** First moment at which an order emptied a product at a center; below 0 if none did. */
    final double[] soldOut;

    private final Network network;
    private final int centers;
    private final boolean[] isClosed;
    private final double[] since;
    private final double[] m3OverFill;

    Shelves(Network network) {
        this.network = network;
        centers = network.sites.size();
        words = LaneOrder.words(centers);
        int products = network.items.size();
        stock = new double[products * centers];
        stocked = new long[products * words];
        isClosed = new boolean[centers];
        since = new double[stock.length];
        soldOut = new double[stock.length];
        unitDays = new double[products];
        Arrays.fill(soldOut, -1);
        storage = new double[centers];
        incoming = new double[centers];
        m3OverFill = new double[products];
        for (Item item : network.items) {
            m3OverFill[item.number] = item.m3 / network.terms.storageFill;
            double[] opening = network.supply(item.number).opening;
            for (int c = 0; c < centers; c++) {
                set(item.number, c, opening[c]);
            }
        }
    }

    /** Where a product's stock at a center stands. */
    int at(int product, int center) {
        return product * centers + center;
    }

    private void set(int product, int center, double units) {
        double rest = units <= Terms.NO_UNITS ? 0 : units;
        stock[at(product, center)] = rest;
        mark(product, center);
    }

    private void mark(int product, int center) {
        long bit = 1L << center;
        int word = product * words + center / Long.SIZE;
        boolean isShipping = stock[at(product, center)] > 0 && !isClosed[center];
        stocked[word] = isShipping ? stocked[word] | bit : stocked[word] & ~bit;
    }

    /** A center ships nothing from now on, or ships again. */
    void close(int center, boolean closes) {
        isClosed[center] = closes;
        for (int p = 0; p < unitDays.length; p++) {
            mark(p, center);
        }
    }

    /** Whether a center has so many units to ship. */
    boolean hasWhole(int product, int center, double units) {
        return !isClosed[center] && stock[at(product, center)] >= units - Terms.NO_UNITS;
    }

    /** Units become stock. */
    void put(int product, int center, double units, double moment) {
        keep(product, center, moment);
        set(product, center, stock[at(product, center)] + units);
        incoming[center] += units;
    }

    /** A move takes units, as many as there are; returns how many. */
    double take(int product, int center, double units, double moment) {
        keep(product, center, moment);
        double there = stock[at(product, center)];
        double taken = Math.min(units, there);
        set(product, center, there - taken);
        return taken;
    }

    /** An order takes units that are there. */
    void serve(int product, int center, double units, double moment) {
        keep(product, center, moment);
        int at = at(product, center);
        set(product, center, stock[at] - units);
        if (stock[at] == 0 && soldOut[at] < 0) {
            soldOut[at] = moment;
        }
    }

    /** Adds up what lay there until a moment. */
    private void keep(int product, int center, double moment) {
        int at = at(product, center);
        double units = stock[at];
        double days = moment - since[at];
        since[at] = moment;
        if (units > 0 && days > 0) {
            double space = units * m3OverFill[product] * network.sites.storagePerM3Month[center];
            unitDays[product] += units * days;
            storage[center] += Math.max(space, network.sites.binFeePerMonth[center]) * days / Terms.DAYS_PER_MONTH;
        }
    }

    /** Adds up what lies there until the end. */
    void finish(double end) {
        for (int at = 0; at < stock.length; at++) {
            keep(at / centers, at % centers, end);
        }
    }
}
