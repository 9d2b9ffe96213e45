package spokes.engine.placement;

import java.util.stream.IntStream;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;

/** The open centers, numbered in the order of their codes: what they can take, and what is paid to them at least. */
public final class StockSites {
    private final Sites sites;
    private final double months;
    private final boolean isSpaceLimited;
    private final boolean isThroughputLimited;

    StockSites(Network network) {
        sites = network.sites;
        months = network.terms.months();
        isSpaceLimited = IntStream.range(0, size()).anyMatch(c -> Double.isFinite(storageM3(c)));
        isThroughputLimited = IntStream.range(0, size()).anyMatch(c -> Double.isFinite(ordersPerDay(c)));
    }

    /** How many there are. */
    public int size() {
        return sites.size();
    }

    /** Code of a center. */
    public String code(int center) {
        return sites.codes.code(center);
    }

    /** Cubic meters of stock, over the share of space that goods fill, that a center can take; +∞ if unlimited. */
    public double storageM3(int center) {
        return sites.center(center).storageCapacityM3();
    }

    /** Orders a day that a center can ship; +∞ if unlimited. */
    public double ordersPerDay(int center) {
        return sites.center(center).throughputPerDay();
    }

    /** Money over the horizon for having a center open, and once for opening it if the plan did. */
    public double fixed(int center) {
        return sites.fixedPerMonth[center] * months + sites.openingOnce[center];
    }

    /** Money over the horizon that a center is paid at least for handling. */
    public double minimum(int center) {
        return sites.minimumPerMonth[center] * months;
    }

    /** Whether the space of any center is limited. */
    public boolean isSpaceLimited() {
        return isSpaceLimited;
    }

    /** Whether the orders of any center are limited. */
    public boolean isThroughputLimited() {
        return isThroughputLimited;
    }
}
