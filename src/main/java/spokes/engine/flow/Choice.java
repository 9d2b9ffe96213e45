package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;

/**
 * The first center in an area's ranking among those of one product that have stock (model.md, section 5). Centers are
 * named by shelf: their position among the centers that ever have the product.
 *
 * <p>An area's centers are looked through zone by zone, those without stock left out by one look at a set, until no
 * farther zone can be cheaper; so it hardly depends on how many centers there are.
 */
final class Choice {
    private static final int ZONES = LaneCosts.ZONES;
    private static final int FEW = 6;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final LaneCosts lanes;
    private final int[] areas;
    private final int[] centers;
    private final int none;
    private final int stride;
    private final byte[] zones;
    private final long[] byZone;
    private final int words;
    private final long[] stocked;
    private final Lanes lanesOfAll;
    private final boolean special;

    /** By shelf and zone; zone 0 is never chosen. */
    private final double[] rank;

    /** By zone: the least rank that a stocked shelf has there or farther. */
    private final double[] least = new double[ZONES + 1];

    private final int[] shelfOf;

    /** The stocked shelves, rising, and how many they are. */
    private final int[] stockedShelves;

    private int count;

    /**
     * A choice while nothing is stocked.
     *
     * @param centers numbers of the centers that ever have stock, rising
     * @param stocked the set of those that have some now; whoever changes it says so by {@link #restock}
     */
    Choice(Network network, Demand demand, LaneCosts lanes, int[] centers, long[] stocked) {
        this.lanes = lanes;
        this.areas = demand.areas;
        this.centers = centers;
        none = centers.length;
        stride = network.sites.size();
        LaneOrder order = network.lanes.order();
        zones = order.zones();
        byZone = order.byZone();
        lanesOfAll = network.lanes;
        special = !lanes.isByZone() || network.lanes.hasExplicit();
        words = stocked.length;
        this.stocked = stocked;
        rank = new double[none * ZONES];
        Arrays.fill(rank, NEVER);
        shelfOf = new int[stride];
        stockedShelves = new int[none];
        for (int k = 0; k < none; k++) {
            shelfOf[centers[k]] = k;
            for (int zone = 1; zone < ZONES && !special; zone++) {
                rank[k * ZONES + zone] = lanes.rankOfZone(centers[k], zone);
            }
        }
    }

    /** Takes note that other centers have stock now. */
    void restock() {
        count = 0;
        for (int k = 0; k < none; k++) {
            if (hasStock(centers[k])) {
                stockedShelves[count++] = k;
            }
        }
        if (count > FEW) {
            findLeast();
        }
    }

    private void findLeast() {
        Arrays.fill(least, NEVER);
        for (int k = 0; k < none; k++) {
            if (hasStock(centers[k])) {
                for (int zone = 1; zone < ZONES; zone++) {
                    least[zone] = Math.min(least[zone], rank[k * ZONES + zone]);
                }
            }
        }
        for (int zone = ZONES - 2; zone > 0; zone--) {
            least[zone] = Math.min(least[zone], least[zone + 1]);
        }
    }

    private boolean hasStock(int center) {
        return (stocked[center / LaneOrder.WORD] & 1L << center) != 0;
    }

    /** The shelf that serves an area, or the number of shelves if none can. */
    int best(int position) {
        if (special) {
            return bestByLane(position);
        }
        return count > FEW ? bestByZone(areas[position]) : bestOfFew(areas[position]);
    }

    private int bestOfFew(int area) {
        int row = area * stride;
        int best = none;
        double rankOfBest = NEVER;
        for (int s = 0; s < count; s++) {
            int k = stockedShelves[s];
            double r = rank[k * ZONES + zones[row + centers[k]]];
            if (r == rankOfBest && r < NEVER && isCloser(area, k, best)) {
                best = k;
            }
            best = r < rankOfBest ? k : best;
            rankOfBest = Math.min(r, rankOfBest);
        }
        return best;
    }

    private int bestByZone(int area) {
        int set = area * (ZONES - 1) * words;
        int best = none;
        double rankOfBest = NEVER;
        for (int zone = 1; zone < ZONES && !(rankOfBest < least[zone]); zone++) {
            for (int w = 0; w < words; w++) {
                for (long rest = byZone[set++] & stocked[w]; rest != 0; rest &= rest - 1) {
                    int k = shelfOf[w * LaneOrder.WORD + Long.numberOfTrailingZeros(rest)];
                    double r = rank[k * ZONES + zone];
                    if (r < rankOfBest || (r == rankOfBest && r < NEVER && isCloser(area, k, best))) {
                        best = k;
                        rankOfBest = r;
                    }
                }
            }
        }
        return best;
    }

    private int bestByLane(int position) {
        int area = areas[position];
        int best = none;
        double rankOfBest = NEVER;
        for (int s = 0; s < count; s++) {
            int k = stockedShelves[s];
            double r = lanes.rank(centers[k], area);
            if (r < rankOfBest || (r == rankOfBest && r < NEVER && isCloser(area, k, best))) {
                best = k;
                rankOfBest = r;
            }
        }
        return best;
    }

    /** Of two shelves of equal rank the nearer comes first, then the first by code. */
    private boolean isCloser(int area, int k, int than) {
        double a = LaneCosts.known(lanesOfAll.km(centers[k], area));
        double b = LaneCosts.known(lanesOfAll.km(centers[than], area));
        return a < b || (a == b && k < than);
    }

    /** Whether a stocked shelf comes before the one that serves an area now. */
    boolean isBetter(int position, int k, int now) {
        double r = rank(position, k);
        if (now == none) {
            return r < NEVER;
        }
        double rankOfNow = rank(position, now);
        return r < rankOfNow || (r == rankOfNow && r < NEVER && isCloser(areas[position], k, now));
    }

    private double rank(int position, int k) {
        return special
                ? lanes.rank(centers[k], areas[position])
                : rank[k * ZONES + zones[areas[position] * stride + centers[k]]];
    }
}
