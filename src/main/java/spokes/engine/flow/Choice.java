package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/**
 * The first center in an area's ranking among those of one product that have stock (model.md, section 5). Centers are
 * named by shelf: their position among the centers that ever have the product.
 *
 * <p>Where few have it, all of them are compared. Where many have it, the area's centers are visited by rising zone and
 * the search stops when no farther zone can be cheaper; so it hardly depends on how many centers there are.
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
    private final char[] byZone;
    private final double[] km;
    private final boolean special;

    /** By shelf and zone; the row after the last shelf stands for centers that never have the product. */
    private final double[] rank;

    /** The same, {@link #NEVER} while a shelf is empty. */
    private final double[] rankNow;

    private final int[] shelfOf;
    private final int[] stocked;
    private final double[] least = new double[ZONES + 1];
    private int count;

    /**
     * A choice while nothing is stocked.
     *
     * @param centers numbers of the centers that ever have stock, rising
     */
    Choice(Network network, Demand demand, LaneCosts lanes, int[] centers) {
        this.lanes = lanes;
        this.areas = demand.areas;
        this.centers = centers;
        none = centers.length;
        stride = network.sites.size();
        LaneOrder order = network.lanes.order();
        zones = order.zones();
        byZone = order.byZone();
        km = network.lanes.km();
        special = !lanes.isByZone() || network.lanes.hasExplicit();
        rank = new double[(none + 1) * ZONES];
        Arrays.fill(rank, NEVER);
        rankNow = rank.clone();
        shelfOf = new int[stride];
        Arrays.fill(shelfOf, none);
        stocked = new int[none];
        for (int k = 0; k < none; k++) {
            shelfOf[centers[k]] = k;
            for (int zone = 1; zone < ZONES && !special; zone++) {
                rank[k * ZONES + zone] = lanes.rankOfZone(centers[k], zone);
            }
        }
    }

    /** Takes note of which shelves have stock. */
    void stock(boolean[] has) {
        count = 0;
        for (int k = 0; k < none; k++) {
            if (has[k]) {
                stocked[count++] = k;
                System.arraycopy(rank, k * ZONES, rankNow, k * ZONES, ZONES);
            } else {
                Arrays.fill(rankNow, k * ZONES, (k + 1) * ZONES, NEVER);
            }
        }
        Arrays.fill(least, NEVER);
        for (int zone = ZONES - 1; zone > 0; zone--) {
            least[zone] = least[zone + 1];
            for (int k = 0; k < none; k++) {
                least[zone] = Math.min(least[zone], rankNow[k * ZONES + zone]);
            }
        }
    }

    /** The shelf that serves an area, or the number of shelves if none can. */
    int best(int position) {
        if (special) {
            return bestByLane(position);
        }
        return count > FEW ? bestByZone(position) : bestOfFew(position);
    }

    private int bestOfFew(int position) {
        int row = areas[position] * stride;
        int best = none;
        double rankOfBest = NEVER;
        for (int s = 0; s < count; s++) {
            int k = stocked[s];
            double r = rankNow[k * ZONES + zones[row + centers[k]]];
            if (r < rankOfBest || (r == rankOfBest && r < NEVER && isCloser(row, k, best))) {
                best = k;
                rankOfBest = r;
            }
        }
        return best;
    }

    private int bestByZone(int position) {
        int row = areas[position] * stride;
        int best = none;
        double rankOfBest = NEVER;
        for (int j = row; j < row + stride; j++) {
            int center = byZone[j];
            int zone = zones[row + center];
            if (zone == 0 || rankOfBest < least[zone]) {
                return best;
            }
            int k = shelfOf[center];
            double r = rankNow[k * ZONES + zone];
            if (r < rankOfBest || (r == rankOfBest && r < NEVER && isCloser(row, k, best))) {
                best = k;
                rankOfBest = r;
            }
        }
        return best;
    }

    private int bestByLane(int position) {
        int row = areas[position] * stride;
        int best = none;
        double rankOfBest = NEVER;
        for (int s = 0; s < count; s++) {
            int k = stocked[s];
            double r = lanes.rank(centers[k], areas[position]);
            if (r < rankOfBest || (r == rankOfBest && r < NEVER && isCloser(row, k, best))) {
                best = k;
                rankOfBest = r;
            }
        }
        return best;
    }

    /** Of two shelves of equal rank the nearer comes first, then the first by code. */
    private boolean isCloser(int row, int k, int than) {
        double a = LaneCosts.known(km[row + centers[k]]);
        double b = LaneCosts.known(km[row + centers[than]]);
        return a < b || (a == b && k < than);
    }

    /** Whether a stocked shelf comes before the one that serves an area now. */
    boolean isBetter(int position, int k, int now) {
        double r = rankNow(position, k);
        if (now == none) {
            return r < NEVER;
        }
        double rankOfNow = rankNow(position, now);
        return r < rankOfNow || (r == rankOfNow && r < NEVER && isCloser(areas[position] * stride, k, now));
    }

    private double rankNow(int position, int k) {
        return special
                ? lanes.rank(centers[k], areas[position])
                : rankNow[k * ZONES + zones[areas[position] * stride + centers[k]]];
    }
}
