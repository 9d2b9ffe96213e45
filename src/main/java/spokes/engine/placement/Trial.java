package spokes.engine.placement;

import java.util.Arrays;
import spokes.engine.flow.StockWatcher;
import spokes.engine.network.Network;

/**
 * What one placement of one product comes to over the horizon.
 */
public final class Trial {
    private final double money;
    private final double unmet;
    private final double[] billed;
    private final double fast;
    private final Loads loads;
    private final double outside;

    Trial(double money, double unmet, double[] billed, double fast, Loads loads, double outside) {
        this.money = money;
        this.unmet = unmet;
        this.billed = billed;
        this.fast = fast;
        this.loads = loads;
        this.outside = outside;
    }

    /** All its lines of cost that it has alone: no splits, no inbound freight, nothing that is fixed. */
    public double money() {
        return money;
    }

    /** Units not delivered. */
    public double unmet() {
        return unmet;
    }

    /** What each center is paid for it that counts toward the center's minimum. */
    public double[] billed() {
        return billed;
    }

    /** Units that arrive fast. */
    public double fast() {
        return fast;
    }

    /** What it brings to centers. */
    public Loads loads() {
        return loads;
    }

    /** Units by which it breaks what the product's centers are to have, as a share of all units; 0 if it keeps that. */
    public double outside() {
        return outside;
    }

    /**
     * What a product brings to centers.
     *
     * @param spaceM3 cubic meters by center and, in it, by day on which stock can jump up
     * @param orders  orders by center and, in it, by week
     */
    public record Loads(Part spaceM3, Part orders) {}

    /** Amounts above 0 in a long row of them: a product lies at few centers, and not for all days. */
    public static final class Part {
        private final int[] at;
        private final double[] amount;

        private Part(double[] row, double each) {
            int[] found = new int[row.length];
            int count = 0;
            for (int i = 0; i < row.length; i++) {
                if (row[i] * each > 0) {
                    found[count++] = i;
                }
            }
            at = Arrays.copyOf(found, count);
            amount = new double[count];
            for (int k = 0; k < count; k++) {
                amount[k] = row[at[k]] * each;
            }
        }

        /** How many there are. */
        public int size() {
            return at.length;
        }

        /** Where the k-th is in the row, rising. */
        public int at(int k) {
            return at[k];
        }

        /** How much the k-th is. */
        public double amount(int k) {
            return amount[k];
        }

        /** Adds them to a row, or takes them off. */
        public void addTo(double[] row, int sign) {
            for (int k = 0; k < at.length; k++) {
                row[at[k]] += sign * amount[k];
            }
        }
    }

    /** Sees the loads while a product runs. */
    static final class Watch implements StockWatcher {
        private static final int WEEK = 7;

        private final double[] jumps;
        private final int weeks;
        private final double horizon;
        private final double[] day;
        private final double[] units;
        private final double[] unitsAt;
        private final double[] sold;

        Watch(Network network, double[] jumps) {
            int centers = network.sites.size();
            this.jumps = jumps;
            weeks = network.terms.weeks();
            horizon = network.terms.horizonDays;
            day = new double[centers];
            units = new double[centers];
            unitsAt = new double[centers * jumps.length];
            sold = new double[centers * weeks];
        }

        @Override
        public void at(double moment, int center, double now) {
            if (moment > day[center]) {
                pass(center, moment, now);
                day[center] = moment;
            }
            units[center] = now;
        }

        private void pass(int center, double until, double then) {
            double from = day[center];
            int first = Arrays.binarySearch(jumps, from);
            for (int m = first < 0 ? -first - 1 : first; m < jumps.length && jumps[m] < until; m++) {
                double passed = (jumps[m] - from) / (until - from);
                unitsAt[center * jumps.length + m] = units[center] + (then - units[center]) * passed;
            }
            double perDay = (units[center] - then) / (until - from);
            for (int week = (int) (from / WEEK); perDay > 0 && week < weeks && WEEK * week < until; week++) {
                double days = Math.min(until, WEEK * (week + 1.0)) - Math.max(from, WEEK * week);
                sold[center * weeks + week] += perDay * days;
            }
        }

        Loads loads(StockedProduct product) {
            for (int c = 0; c < day.length; c++) {
                if (day[c] < horizon) {
                    pass(c, horizon, units[c]);
                }
            }
            return new Loads(new Part(unitsAt, product.spaceM3()), new Part(sold, product.ordersPerUnit()));
        }
    }
}
