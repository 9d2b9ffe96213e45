package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.Tariff;
import spokes.engine.parcel.Ways;

/**
 * Which centers are surely better than some others for an area, whatever is shipped together with one product: so much
 * nearer by zone, or cheaper in pick and pack, that every price and every number of units leaves them cheaper. Where one
 * of them can ship all that another could, the other is never chosen. Known only where all lanes cost by zone, with one
 * service and no value of days. Immutable.
 */
final class Dominance {
    /** Units of orders that are compared by themselves: fewer units leave less to pick. */
    static final double FEW_UNITS = 4;

    /** Costs this far apart stay apart when they are rounded. */
    private static final double SURELY = 1e-8;

    private static final int PAIRS = Tariff.ZONES * Tariff.ZONES;

    private final Ways ways;
    private final int words;
    private final int[] centers;

    /** By center, its zone, and the other's zone: words of the others that are better. */
    private final long[] better;

    /** Knows of no center that is better. */
    Dominance(Ways ways) {
        this.ways = ways;
        words = ways.words;
        centers = new int[0];
        better = new long[0];
    }

    /**
     * Compares some centers with all.
     *
     * @param centers numbers of those that may be worse
     * @param most    units of the greatest order
     */
    Dominance(Ways ways, OrderPatterns patterns, int product, int[] centers, double most) {
        this.ways = ways;
        this.centers = centers;
        words = ways.words;
        better = new long[ways.isByZone() ? centers.length * PAIRS * words : 0];
        double[] saved = saved(patterns, product);
        double least = patterns.leastUnits();
        for (int i = 0; i < centers.length && better.length > 0; i++) {
            for (int other = 0; other < ways.centers(); other++) {
                double more = Math.max(more(other, centers[i], least), more(other, centers[i], most));
                compare(i, other, more, saved);
            }
        }
    }

    private double more(int other, int than, double units) {
        return ways.pick(other, units) - ways.pick(than, units);
    }

    private void compare(int i, int other, double more, double[] saved) {
        for (int zones = 0; zones < PAIRS; zones++) {
            if (saved[zones] - more > SURELY) {
                better[(i * PAIRS + zones) * words + other / Long.SIZE] |= 1L << other;
            }
        }
    }

    /** By a zone and another: what the other saves at least; several parcels may lose more together than each alone. */
    private static double[] saved(OrderPatterns patterns, int product) {
        if (patterns.isOneParcelEach()) {
            return patterns.tariff.saved(product, patterns.leastUnits());
        }
        double[] saved = patterns.tariff.saved(0);
        return Arrays.stream(saved)
                .map(amount -> amount < 0 ? Double.NEGATIVE_INFINITY : amount)
                .toArray();
    }

    /**
     * Finds the centers that are better than one for an area.
     *
     * @param i  its position among the centers that were compared
     * @param at where their words are put
     */
    void find(int i, int area, long[] into, int at) {
        if (better.length == 0) {
            return;
        }
        int first = (i * Tariff.ZONES + ways.zone(centers[i], area)) * Tariff.ZONES;
        for (int w = 0; w < words; w++) {
            long found = 0;
            for (int zone = 1; zone < Tariff.ZONES; zone++) {
                found |= better[(first + zone) * words + w] & ways.inZone(area, zone, w);
            }
            into[at + w] = found & ways.reach(area, w);
        }
    }
}
