package spokes.engine.split;

import java.util.Arrays;

/**
 * Which centers are surely better than another for an area whatever is shipped: so much nearer by zone, or cheaper in pick
 * and pack, that every price and every number of units leaves them cheaper. Where one of them can ship all that another
 * could, the other is never chosen. Known only where all lanes cost by zone, with one service and no value of days.
 * Immutable.
 */
final class Dominance {
    /** So many words of centers are compared at most: all pairs take room. */
    private static final int MOST_WORDS = 2;

    /** Costs this far apart stay apart when they are rounded. */
    private static final double SURELY = 1e-8;

    private final Ways ways;
    private final int words;

    /** By center, its zone, and the other's zone: words of the others that are better. */
    private final long[] better;

    Dominance(Ways ways, OrderPatterns patterns) {
        this.ways = ways;
        words = ways.words;
        int pairs = Tariff.ZONES * Tariff.ZONES;
        boolean isKnown = ways.isByZone() && words <= MOST_WORDS;
        better = new long[isKnown ? ways.centers() * pairs * words : 0];
        double[] saved = saved(patterns);
        double least = Arrays.stream(patterns.units).min().orElse(0);
        double most = patterns.mostUnits();
        for (int center = 0; isKnown && center < ways.centers(); center++) {
            for (int other = 0; other < ways.centers(); other++) {
                double more = Math.max(
                        ways.pick(other, least) - ways.pick(center, least),
                        ways.pick(other, most) - ways.pick(center, most));
                for (int zones = 0; zones < pairs; zones++) {
                    if (saved[zones] - more > SURELY) {
                        better[(center * pairs + zones) * words + other / Long.SIZE] |= 1L << other;
                    }
                }
            }
        }
    }

    /** By a zone and another: what the other saves at least; several parcels may lose more together than each alone. */
    private static double[] saved(OrderPatterns patterns) {
        double[] saved = new double[Tariff.ZONES * Tariff.ZONES];
        Arrays.fill(saved, Double.NEGATIVE_INFINITY);
        for (int zone = 1; zone < Tariff.ZONES; zone++) {
            for (int other = 1; other < Tariff.ZONES; other++) {
                double least = patterns.tariff.leastSaved(zone, other);
                if (least >= 0 || patterns.isOneParcelEach()) {
                    saved[zone * Tariff.ZONES + other] = least;
                }
            }
        }
        return saved;
    }

    /**
     * Finds the centers that are better than one for an area.
     *
     * @param at where their words are put
     */
    void find(int center, int area, long[] into, int at) {
        int first = (center * Tariff.ZONES + ways.zone(center, area)) * Tariff.ZONES;
        for (int w = 0; w < words; w++) {
            long found = 0;
            for (int zone = 1; zone < Tariff.ZONES && better.length > 0; zone++) {
                found |= better[(first + zone) * words + w] & ways.inZone(area, zone, w);
            }
            into[at + w] = found & ways.reach(area, w);
        }
    }
}
