package spokes.engine.split.change;

import spokes.engine.basis.Rounding;
import spokes.engine.order.ParcelKinds;

/**
 * Parts the lines of one order of few lines among parcels, by the rules of {@code Choice}: the fewest parcels, then the
 * least cost, costs rounded to 9 decimals after every addition and of equal ones the parcel that takes the last lines
 * along. A part of the order is a number whose bits are lines. For one thread.
 */
public final class FewestParcels {
    /** Sums of two costs that are farther apart are different in the same way when everything is rounded. */
    private static final double SURELY_APART = 8e-9;

    private final int[] fewest = new int[ParcelKinds.PARTS];
    private final double[] least = new double[ParcelKinds.PARTS];
    private final int[] withFirst = new int[ParcelKinds.PARTS];
    private double[] price = {};
    private int able;
    private int parcels;
    private double money;

    /** How many parcels were found. */
    public int parcels() {
        return parcels;
    }

    /** Money of all of them. */
    public double money() {
        return money;
    }

    /**
     * Ships lines each of which can be shipped alone.
     *
     * @param whole   the lines; none is no parcel
     * @param parts   bits of the parts that can be shipped as one parcel
     * @param prices  by part that can: its money as one parcel; if all lines can be shipped as one or two, of those
     *                parcels alone
     */
    void ship(int whole, int parts, double[] prices) {
        price = prices;
        able = parts;
        if (whole == 0) {
            parcels = 0;
            money = 0;
        } else if (isAble(whole)) {
            parcels = 1;
            money = price[whole];
        } else if (!isInTwo(whole)) {
            shipMore(whole, parts, prices);
        }
    }

    /** The same of lines that cannot be shipped as one parcel or two. */
    public void shipMore(int whole, int parts, double[] prices) {
        price = prices;
        able = parts;
        solve(whole);
        parcels = fewest[whole];
        money = 0;
        for (int left = whole; left != 0; left ^= withFirst[left]) {
            money += price[withFirst[left]];
        }
    }

    private boolean isAble(int part) {
        return (able >>> part & 1) != 0;
    }

    private boolean isInTwo(int whole) {
        int first = whole & -whole;
        int others = whole ^ first;
        int found = 0;
        for (int along = others; along != 0; ) {
            along = (along - 1) & others;
            int parcel = first | along;
            if (isAble(parcel) && isAble(whole ^ parcel)) {
                double sum = price[parcel] + price[whole ^ parcel];
                if (found == 0 || isLess(sum, parcel, found, whole)) {
                    found = parcel;
                    money = sum;
                }
            }
        }
        parcels = 2;
        return found != 0;
    }

    private boolean isLess(double sum, int parcel, int found, int whole) {
        return Math.abs(sum - money) > SURELY_APART
                ? sum < money
                : rounded(parcel, whole ^ parcel) < rounded(found, whole ^ found);
    }

    private double rounded(int parcel, int rest) {
        return Rounding.nineDecimals(rounded(parcel) + rounded(rest));
    }

    private double rounded(int part) {
        return Rounding.nineDecimals(price[part]);
    }

    /** Finds the best way to ship a part: the lines that travel with its first one, and the others. */
    private void solve(int part) {
        int first = part & -part;
        int others = part ^ first;
        fewest[part] = Integer.MAX_VALUE;
        for (int along = others, left = 1 << Integer.bitCount(others); left > 0; left--, along = (along - 1) & others) {
            if (isAble(first | along)) {
                offer(part, first | along);
            }
        }
    }

    private void offer(int part, int parcel) {
        int rest = part ^ parcel;
        int then = 1;
        double cost = rounded(parcel);
        if (rest != 0) {
            solve(rest);
            then += fewest[rest];
            cost = Rounding.nineDecimals(cost + least[rest]);
        }
        if (then < fewest[part] || (then == fewest[part] && cost < least[part])) {
            fewest[part] = then;
            least[part] = cost;
            withFirst[part] = parcel;
        }
    }
}
