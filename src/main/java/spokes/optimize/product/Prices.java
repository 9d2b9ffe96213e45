package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockSites;

/**
 * What products pay for what they share: with prices, each can be planned alone.
 */
public final class Prices {
    private final double[] space;
    private final double[] order;
    private final double[] bill;
    private final double fast;

    public Prices(double[] space, double[] order, double[] bill, double fast) {
        this.space = space;
        this.order = order;
        this.bill = bill;
        this.fast = fast;
    }

    /** Money for a cubic meter of stock on the plan date, by center, 0 or more. */
    public double[] space() {
        return space;
    }

    /** Money for an order, by center and, in it, by week, 0 or more. */
    public double[] order() {
        return order;
    }

    /** Share of a center's handling that its monthly minimum asks for anyway, by center, 0 to 1. */
    public double[] bill() {
        return bill;
    }

    /** Money for a unit that arrives fast, taken off, 0 or more. */
    public double fast() {
        return fast;
    }

    /** Everything shared is free. */
    public static Prices none(StockSites sites, int weeks) {
        return new Prices(new double[sites.size()], new double[sites.size() * weeks], new double[sites.size()], 0);
    }

    /** Money for an order of a center in a week. */
    public double order(int center, int week) {
        return order[center * (order.length / space.length) + week];
    }

    /** Dearer or cheaper in all. */
    public Prices times(double factor) {
        double[] bills = ByCenter.times(bill, factor);
        Arrays.setAll(bills, c -> Math.min(1, bills[c]));
        return new Prices(ByCenter.times(space, factor), ByCenter.times(order, factor), bills, fast * factor);
    }

    /** Of each price of space and orders the larger one, the rest from the other prices. */
    public Prices orMore(Prices other) {
        return new Prices(most(space, other.space), most(order, other.order), other.bill, other.fast);
    }

    private static double[] most(double[] some, double[] others) {
        double[] most = some.clone();
        Arrays.setAll(most, i -> Math.max(some[i], others[i]));
        return most;
    }

    /** The same with another part of minimums that is asked for anyway. */
    public Prices withBill(double[] shares) {
        return new Prices(space, order, shares, fast);
    }
}
