package spokes.optimize.placement;

import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockSites;
import spokes.engine.placement.Trial;

/** What centers can take, and what some products bring to them together. */
public final class Limits {
    /** Share of a limit by which it may be passed: what sums round. */
    private static final double ROUNDING = 1e-9;

    public final int centers;
    public final int weeks;

    /** Cubic meters by center, and orders by center and week; +∞ where not limited. */
    public final double[] spaceM3;

    public final double[] orders;

    public final boolean hasAny;

    /** Whether orders are limited anywhere. */
    final boolean isBusy;

    public Limits(StockNetwork network) {
        StockSites sites = network.sites();
        centers = sites.size();
        weeks = network.weeks();
        spaceM3 = IntStream.range(0, centers).mapToDouble(sites::storageM3).toArray();
        orders = new double[centers * weeks];
        for (int c = 0; c < centers; c++) {
            for (int week = 0; week < weeks; week++) {
                orders[c * weeks + week] = sites.ordersPerDay(c) * network.daysOfWeek(week);
            }
        }
        isBusy = sites.isThroughputLimited();
        hasAny = sites.isSpaceLimited() || isBusy;
    }

    /** What products bring: sums that can be added to and taken from. */
    static final class Sums {
        public final double[] spaceM3;
        public final double[] orders;

        private Sums(double[] spaceM3, double[] orders) {
            this.spaceM3 = spaceM3;
            this.orders = orders;
        }

        /** Nothing yet. */
        Sums(StockNetwork network) {
            this(
                    new double[network.sites().size() * network.jumps().length],
                    new double[network.sites().size() * network.weeks()]);
        }

        public Sums copy() {
            return new Sums(spaceM3.clone(), orders.clone());
        }

        public void add(Trial.Loads loads, int sign) {
            loads.spaceM3().addTo(spaceM3, sign);
            loads.orders().addTo(orders, sign);
        }
    }

    /** By how much, as a share of them, sums pass the limits of a center; 0 if they keep them. */
    public double excess(Sums sums, int center) {
        double worst = 0;
        int days = sums.spaceM3.length / centers;
        for (int m = 0; m < days; m++) {
            worst = Math.max(worst, over(sums.spaceM3[center * days + m], spaceM3[center]));
        }
        for (int week = 0; week < weeks && sums.orders.length > 0; week++) {
            int at = center * weeks + week;
            worst = Math.max(worst, over(sums.orders[at], orders[at]));
        }
        return worst;
    }

    static double over(double load, double limit) {
        return load > limit * (1 + ROUNDING) + ROUNDING ? (load - limit) / Math.max(limit, ROUNDING) : 0;
    }

    /** The excess of all centers. */
    public double excess(Sums sums) {
        return IntStream.range(0, centers).mapToDouble(c -> excess(sums, c)).sum();
    }
}
