package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;

/**
 * What serving each area from each center costs one product at some prices, without what depends on time. Kept by one
 * thread and filled again for each product; everything in it lies by center and, in it, by area.
 */
public final class ServingTable {
    public final StockNetwork network;
    public final int centers;

    /** Money per unit at prices; +∞ where a center cannot serve. */
    public double[] money = new double[0];

    /** What areas rank centers by. */
    public double[] rank = new double[0];

    /** Whether a delivery is fast; empty unless that is asked for. */
    public boolean[] fast = new boolean[0];

    /** How many areas there are. */
    public int areas;

    /** How many of them ask for units; after these come lines of orders, which are paid for but take none. */
    public int physical;

    /** Whether every center that may hold the product reaches every area. */
    public boolean isReachedByAll;

    /** Whether the money is not the same at all prices. */
    public boolean isPriced;

    private final double fastDays;

    /**
     * An empty table.
     *
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     */
    public ServingTable(StockNetwork network, double fastDays) {
        this.network = network;
        this.fastDays = fastDays;
        centers = network.sites().size();
    }

    /** Shows what another table holds. */
    void share(ServingTable other) {
        money = other.money;
        rank = other.rank;
        fast = other.fast;
        areas = other.areas;
        physical = other.physical;
        isReachedByAll = other.isReachedByAll;
    }

    /** Fills it with the costs of a product. */
    public void fill(StockedProduct product, Prices prices) {
        areas = product.areas();
        physical = areas;
        if (money.length < centers * areas) {
            money = new double[centers * areas];
            rank = new double[centers * areas];
        }
        product.serving(money);
        boolean isAnyAllowed = false;
        isReachedByAll = true;
        for (int c = 0; c < centers; c++) {
            isAnyAllowed |= product.isAllowed(c);
            if (!product.isAllowed(c)) {
                Arrays.fill(money, c * areas, (c + 1) * areas, Double.POSITIVE_INFINITY);
            } else {
                isReachedByAll &= isReached(c);
            }
        }
        isReachedByAll &= isAnyAllowed;
        if (fastDays >= 0) {
            findFast(product);
        }
        isPriced = !isFreeAt(prices);
        if (isPriced) {
            price(product, prices);
        }
    }

    /** Whether prices leave the money as it is: what they ask for is not asked by area. */
    boolean isFreeAt(Prices prices) {
        return prices.fast() <= 0 && !ByCenter.isAnyAboveZero(prices.bill());
    }

    private boolean isReached(int c) {
        boolean isReached = true;
        for (int i = c * areas; i < (c + 1) * areas; i++) {
            isReached &= money[i] < Double.POSITIVE_INFINITY;
        }
        return isReached;
    }

    private void findFast(StockedProduct product) {
        fast = new boolean[centers * areas];
        for (int at = 0; at < fast.length; at++) {
            fast[at] = money[at] < Double.POSITIVE_INFINITY && product.days(at / areas, at % areas) <= fastDays;
        }
    }

    /** Fills in what areas rank centers by. */
    public void fillRanks(StockedProduct product) {
        product.ranks(rank);
    }

    private void price(StockedProduct product, Prices prices) {
        double[] returned = new double[areas];
        for (int i = 0; i < areas; i++) {
            int center = product.returnCenter(i);
            returned[i] = center < 0 ? 0 : prices.bill()[center] * product.returnHandling(center);
        }
        for (int c = 0; c < centers; c++) {
            double billed = prices.bill()[c] * product.picking(c);
            for (int i = 0; product.isAllowed(c) && i < areas; i++) {
                int at = c * areas + i;
                if (money[at] < Double.POSITIVE_INFINITY) {
                    money[at] -= billed + returned[i] + (fast.length > 0 && fast[at] ? prices.fast() : 0);
                }
            }
        }
    }
}
