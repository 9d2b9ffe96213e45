package spokes.engine.split;

import spokes.engine.network.LaneCosts;
import spokes.engine.order.AreaLines;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockedWeeks;

/**
 * Which centers line routing picks for the lines of one product, all weeks at once, where all lanes cost by zone: center
 * after center, the best one first, takes the weeks that are left in which it has the product, as a word whose bits are
 * weeks. All centers offer their rank as its bits, which rise with it, the last of them taken by the center; so the best one
 * is found without a branch, and only where another offer differs in these at most is a closer look needed. One for each
 * thread.
 */
final class ZoneLines {
    private static final int ZONES = LaneCosts.ZONES;
    private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** Bits of an offer that say whose it is. */
    private static final int CENTER_BITS = 6;

    private static final int CENTER = (1 << CENTER_BITS) - 1;

    private final AreaLines lines;
    private final Ways ways;

    /** The centers that ever have the product, the weeks in which each does, and by zone what each offers. */
    private final int[] centers = new int[Long.SIZE];

    private final long[] weeks = new long[Long.SIZE];
    private final long[] offers = new long[Long.SIZE * ZONES];
    private int count;

    /** What each of them offers an area. */
    private final long[] made = new long[Long.SIZE];

    ZoneLines(AreaLines lines, Ways ways) {
        this.lines = lines;
        this.ways = ways;
    }

    /** Whether lines of a product can be charged all weeks at once. */
    static boolean suits(Ways ways, LaneCosts costs, int weeks) {
        return ways.isByZone() && ways.words == 1 && weeks <= Long.SIZE && costs.isByZone();
    }

    /**
     * Adds up the lines of a product.
     *
     * @param unitsByZone by center and zone: what is added to, in units of {@link AreaLines}
     */
    void add(int product, LaneCosts costs, StockedWeeks stocked, long[] unitsByZone) {
        open(costs, stocked);
        long all = 0;
        for (int k = 0; k < count; k++) {
            all |= weeks[k];
        }
        int end = lines.first(product + 1);
        for (int place = lines.first(product); place < end; place++) {
            addPlace(place, all, costs, unitsByZone);
        }
    }

    private void open(LaneCosts costs, StockedWeeks stocked) {
        count = 0;
        for (long left = stocked.ever; left != 0; left &= left - 1) {
            int center = Long.numberOfTrailingZeros(left);
            centers[count] = center;
            weeks[count] = stocked.weeks(center);
            offers[count * ZONES] = NEVER;
            for (int zone = 1; zone < ZONES; zone++) {
                long rank = Double.doubleToRawLongBits(costs.rankOfZone(center, zone));
                offers[count * ZONES + zone] = rank < NEVER ? (rank & ~CENTER) | count : NEVER;
            }
            count++;
        }
    }

    private void addPlace(int place, long all, LaneCosts costs, long[] unitsByZone) {
        int area = lines.area(place);
        for (int k = 0; k < count; k++) {
            made[k] = offers[k * ZONES + ways.zone(centers[k], area)];
        }
        for (long left = all; left != 0; ) {
            int k = best(left, area, costs);
            if (k < 0) {
                return;
            }
            int center = centers[k];
            unitsByZone[center * ZONES + ways.zone(center, area)] += lines.units.in(place, left & weeks[k]);
            left &= ~weeks[k];
        }
    }

    /** The best of those that have the product in some weeks; below 0 if none of them reaches the area. */
    private int best(long inWeeks, int area, LaneCosts costs) {
        long least = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        for (int k = 0; k < count; k++) {
            long offer = (weeks[k] & inWeeks) == 0 ? Long.MAX_VALUE : made[k];
            second = Math.min(second, Math.max(least, offer));
            least = Math.min(least, offer);
        }
        if (least >= NEVER) {
            return -1;
        }
        return least >>> CENTER_BITS == second >>> CENTER_BITS ? compare(inWeeks, area, costs) : (int) (least & CENTER);
    }

    private int compare(long inWeeks, int area, LaneCosts costs) {
        int best = -1;
        double rank = 0;
        for (int k = 0; k < count; k++) {
            if ((weeks[k] & inWeeks) != 0 && made[k] < NEVER) {
                double other = ways.rank(centers[k], area, costs);
                if (best < 0 || costs.isBetter(centers[k], other, centers[best], rank, area)) {
                    best = k;
                    rank = other;
                }
            }
        }
        return best;
    }
}
