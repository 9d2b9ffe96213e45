package spokes.optimize.placement;

import java.util.Arrays;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;
import spokes.optimize.product.Prices;

/**
 * The limits of centers in a row: space by center and, in it, by day on which stock can jump up, then orders by center and
 * week. Where there are more such days than weeks, the days of a week are one: each product with the most that it has on
 * any of them, so together no day has more.
 */
final class Rows {
    private static final int WEEK = 7;

    private final Limits limits;
    private final int days;

    private final int[] dayOfJump;

    Rows(Limits limits, StockNetwork network) {
        this.limits = limits;
        double[] jumps = network.jumps();
        dayOfJump = new int[jumps.length];
        boolean isByWeek = jumps.length > limits.weeks + 1;
        Arrays.setAll(dayOfJump, m -> !isByWeek ? m : jumps[m] > 0 ? 1 + (int) (jumps[m] / WEEK) : 0);
        days = isByWeek ? limits.weeks + 1 : jumps.length;
    }

    /** What a product brings, by row. */
    double[] loads(Trial.Loads loads) {
        double[] byRow = new double[size()];
        for (int k = 0; k < loads.spaceM3().size(); k++) {
            int at = loads.spaceM3().at(k);
            int row = at / dayOfJump.length * days + dayOfJump[at % dayOfJump.length];
            byRow[row] = Math.max(byRow[row], loads.spaceM3().amount(k));
        }
        for (int k = 0; k < loads.orders().size(); k++) {
            byRow[orders(loads.orders().at(k))] = loads.orders().amount(k);
        }
        return byRow;
    }

    int size() {
        return limits.centers * (days + limits.weeks);
    }

    int center(int row) {
        return row < limits.centers * days ? row / days : (row - limits.centers * days) / limits.weeks;
    }

    double limit(int row) {
        return row < limits.centers * days ? limits.spaceM3[row / days] : limits.orders[row - limits.centers * days];
    }

    boolean isLimited(int row) {
        return limit(row) < Double.POSITIVE_INFINITY;
    }

    /** By how much, as a share of them, loads pass the limits of a center; 0 if they keep them. */
    double excess(double[] loads, int center) {
        double worst = 0;
        double space = limits.spaceM3[center];
        for (int row = center * days; row < (center + 1) * days && space < Double.POSITIVE_INFINITY; row++) {
            worst = Math.max(worst, Limits.over(loads[row], space));
        }
        int first = limits.centers * days;
        for (int at = center * limits.weeks; at < (center + 1) * limits.weeks && limits.isBusy; at++) {
            worst = Math.max(worst, Limits.over(loads[first + at], limits.orders[at]));
        }
        return worst;
    }

    /** The day on which a center is fullest. */
    int fullest(double[] loads, int center) {
        int most = center * days;
        for (int row = center * days; row < (center + 1) * days; row++) {
            most = loads[row] > loads[most] ? row : most;
        }
        return most;
    }

    /** How full a center is on a day or in a week, above what it can take, as a share of that. */
    double over(double[] loads, int row) {
        double limit = limit(row);
        return Double.isInfinite(limit) ? 0 : (loads[row] - limit) / Math.max(limit, 1e-9);
    }

    /** Number of the limit of orders of a center and week. */
    int orders(int at) {
        return limits.centers * days + at;
    }

    /** Prices of all limits: of space, on the day on which the center is fullest. */
    double[] prices(Prices prices, double[] loads) {
        double[] byRow = new double[size()];
        for (int c = 0; days > 0 && c < limits.centers; c++) {
            byRow[fullest(loads, c)] = prices.space()[c];
        }
        System.arraycopy(prices.order(), 0, byRow, limits.centers * days, prices.order().length);
        return byRow;
    }

    /** The same the other way: space costs what all days of a center cost together. */
    Prices prices(double[] byRow, double[] bill, double fast) {
        double[] space = new double[limits.centers];
        for (int row = 0; row < limits.centers * days; row++) {
            space[center(row)] += byRow[row];
        }
        return new Prices(space, Arrays.copyOfRange(byRow, limits.centers * days, byRow.length), bill, fast);
    }
}
