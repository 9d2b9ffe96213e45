package spokes.engine.safety;

import java.util.stream.IntStream;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/**
 * Who would serve whom if every center that holds a product had enough: the areas by the center that they rank first among
 * those, and what their demand adds up to there.
 */
final class Catchments {
    /** Units by center. */
    final double[] units;

    /** What variances add up of ({@link Spread#alone}), by center, of a day. */
    final double[] alone;

    /** What deviations add up of ({@link Spread#together}), by center, of a day. */
    final double[] together;

    /** Units × money per unit that is lost if another center has to serve, by center. */
    final double[] spill;

    private final Item item;
    private final LaneCosts lanes;
    private final int[] holders;

    /** How many units an area asks of a center. */
    @FunctionalInterface
    interface Asking {
        /**
         * Units.
         *
         * @param position of the area in the product's demand
         */
        double units(int position, int center);
    }

    private Catchments(Network network, Item item, LaneCosts lanes, boolean[] holds) {
        int centers = network.sites.size();
        this.item = item;
        this.lanes = lanes;
        this.holders = IntStream.range(0, centers).filter(c -> holds[c]).toArray();
        units = new double[centers];
        alone = new double[centers];
        together = new double[centers];
        spill = new double[centers];
    }

    /**
     * Catchments of a product.
     *
     * @param holds by center: whether it holds the product
     */
    static Catchments of(Network network, Item item, LaneCosts lanes, Spread spread, boolean[] holds, Asking asking) {
        Catchments catchments = new Catchments(network, item, lanes, holds);
        for (int i = 0; i < item.demand.size(); i++) {
            catchments.add(i, spread, asking);
        }
        return catchments;
    }

    private void add(int position, Spread spread, Asking asking) {
        int area = item.demand.areas[position];
        int first = -1;
        int second = -1;
        double rankOfFirst = Double.POSITIVE_INFINITY;
        double rankOfSecond = Double.POSITIVE_INFINITY;
        for (int c : holders) {
            double rank = lanes.rank(c, area);
            if (rank == Double.POSITIVE_INFINITY) {
                continue;
            }
            if (first < 0 || lanes.isBetter(c, rank, first, rankOfFirst, area)) {
                second = first;
                rankOfSecond = rankOfFirst;
                first = c;
                rankOfFirst = rank;
            } else if (second < 0 || lanes.isBetter(c, rank, second, rankOfSecond, area)) {
                second = c;
                rankOfSecond = rank;
            }
        }
        if (first >= 0) {
            alone[first] += spread.alone(position);
            together[first] += spread.together(position);
            add(first, asking.units(position, first), second < 0 ? lostMargin() : rankOfSecond - rankOfFirst);
        }
    }

    private void add(int center, double asked, double perUnit) {
        units[center] += asked;
        spill[center] += asked * perUnit;
    }

    /** What a unit is worth that nobody can deliver; 0 without a price. */
    private double lostMargin() {
        return item.price > 0 ? item.price - item.unitCost : 0;
    }

    /** Mean money per unit that is lost if another center has to serve; 0 without demand. */
    double spillPerUnit(int center) {
        return units[center] > 0 ? spill[center] / units[center] : 0;
    }
}
