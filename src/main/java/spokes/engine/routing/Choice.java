package spokes.engine.routing;

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
 * <p>Areas choose together: center after center is offered to all of them, which takes no branch that could be foreseen
 * wrongly. For that a rank, which is never below 0, is kept as its bits, which rise with it, the last of them taken by the
 * shelf; only where two ranks differ in these at most is a closer look needed.
 */
final class Choice {
    private static final int ZONES = LaneCosts.ZONES;
    private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    /** Bits of an offer that say which shelf makes it. */
    private static final int SHELF_BITS = 16;

    private static final long SHELF = (1L << SHELF_BITS) - 1;

    private final LaneCosts lanes;
    private final int[] areas;
    private final int[] centers;
    private final int none;
    private final long[] stocked;
    private final Lanes lanesOfAll;
    private final boolean special;
    private final boolean complete;

    /** By shelf: the zone of every area. */
    private final byte[][] zones;

    /** By shelf and zone, the bits of the rank; zone 0 is never chosen. */
    private final long[] rank;

    /** The same with the shelf in its last bits. */
    private long[] offers = {};

    /** Whether no two shelves make the same offer, their own bits apart. */
    private boolean isApart;

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
        lanesOfAll = network.lanes;
        special = !lanes.isByZone() || network.lanes.hasExplicit() || none > SHELF;
        this.stocked = stocked;
        zones = new byte[none][];
        Arrays.setAll(zones, k -> network.lanes.order().zonesOf(centers[k]));
        rank = new long[none * ZONES];
        Arrays.fill(rank, NEVER);
        stockedShelves = new int[none];
        boolean never = false;
        for (int k = 0; k < none && !special; k++) {
            for (int zone = 0; zone < ZONES; zone++) {
                int at = k * ZONES + zone;
                rank[at] = zone == 0 ? NEVER : Double.doubleToRawLongBits(lanes.rankOfZone(centers[k], zone));
                never |= zone > 0 && rank[at] == NEVER;
            }
        }
        complete = !special && !never && network.lanes.order().isComplete();
    }

    /** Makes the offers when areas are to choose for the first time. */
    private void makeOffers() {
        offers = new long[rank.length];
        for (int at = 0; at < offers.length; at++) {
            offers[at] = (rank[at] & ~SHELF) | (at / ZONES);
        }
        long[] rising = offers.clone();
        Arrays.sort(rising);
        isApart = true;
        for (int i = 1; i < rising.length && rising[i] < NEVER; i++) {
            isApart &= rising[i] >>> SHELF_BITS != rising[i - 1] >>> SHELF_BITS
                    || (rising[i] & SHELF) == (rising[i - 1] & SHELF);
        }
    }

    /** Whether no two shelves rank the same, or nearly so, in any zones. */
    boolean isApart() {
        if (offers.length < rank.length) {
            makeOffers();
        }
        return isApart;
    }

    /** By shelf: the zone of every area. */
    byte[][] zones() {
        return zones;
    }

    /** Whether every shelf can serve every area by parcel. */
    boolean isComplete() {
        return complete;
    }

    /** How many shelves there are. */
    int shelves() {
        return none;
    }

    /** Whether a shelf has stock. */
    boolean isStocked(int k) {
        return hasStock(centers[k]);
    }

    /** Takes note that other centers have stock now. */
    void restock() {
        count = 0;
        for (int k = 0; k < none; k++) {
            if (hasStock(centers[k])) {
                stockedShelves[count++] = k;
            }
        }
    }

    /** Who serves every area that leaves another: nobody if none has stock, else the only one that has, if it can; else −1. */
    int only() {
        return count == 0 ? none : count == 1 && complete ? stockedShelves[0] : -1;
    }

    /** The orders in which areas rank all shelves: a bit for each two, set if the first by code comes first. */
    void order(int many, Scratch scratch) {
        Arrays.fill(scratch.servers, 0, many, 0);
        int bit = 0;
        for (int l = 1; l < none; l++) {
            for (int k = 0; k < l; k++) {
                order(k, l, bit++, many, scratch.servers);
            }
        }
    }

    private void order(int k, int l, int bit, int many, int[] bits) {
        byte[] zonesOfK = zones[k];
        byte[] zonesOfL = zones[l];
        for (int i = 0; i < many; i++) {
            int area = areas[i];
            long less = rank[k * ZONES + zonesOfK[area]] - rank[l * ZONES + zonesOfL[area]];
            boolean isTieWon = less == 0 && isCloser(area, k, l);
            bits[i] |= (isTieWon ? 1 : (int) (less >>> (Long.SIZE - 1))) << bit;
        }
    }

    /** The shelf that comes first in an order among those that have stock, or the number of shelves if none has. */
    int first(int order) {
        int first = none;
        for (int s = 0; s < count; s++) {
            int k = stockedShelves[s];
            boolean isBehind = first < none && (order >>> (k * (k - 1) / 2 + first) & 1) != 0;
            first = isBehind ? first : k;
        }
        return first;
    }

    private boolean hasStock(int center) {
        return (stocked[center / LaneOrder.WORD] & 1L << center) != 0;
    }

    /** The shelves that serve areas, or the number of shelves if none can. */
    void choose(int[] positions, int many, Scratch scratch, int[] into) {
        if (special) {
            for (int m = 0; m < many; m++) {
                into[m] = best(positions[m]);
            }
            return;
        }
        for (int m = 0; m < many; m++) {
            scratch.areas[m] = areas[positions[m]];
            scratch.offers[m] = Long.MAX_VALUE;
        }
        if (offers.length < rank.length) {
            makeOffers();
        }
        int s = 0;
        for (; isApart && s + 4 <= count; s += 4) {
            offerFour(s, many, scratch);
        }
        for (; s + 2 <= count; s += 2) {
            offer(stockedShelves[s], stockedShelves[s + 1], many, scratch);
        }
        if (s < count) {
            offer(stockedShelves[s], many, scratch);
        }
        for (int m = 0; m < many; m++) {
            long best = scratch.offers[m];
            into[m] = best < NEVER ? (int) (best & SHELF) : none;
        }
    }

    private void offer(int k, int many, Scratch scratch) {
        byte[] zonesOfK = zones[k];
        for (int m = 0; m < many; m++) {
            int area = scratch.areas[m];
            scratch.offers[m] = better(area, scratch.offers[m], offers[k * ZONES + zonesOfK[area]]);
        }
    }

    /** Offers of two shelves at once. */
    private void offer(int k, int l, int many, Scratch scratch) {
        byte[] zonesOfK = zones[k];
        byte[] zonesOfL = zones[l];
        for (int m = 0; m < many; m++) {
            int area = scratch.areas[m];
            long best = better(area, offers[k * ZONES + zonesOfK[area]], offers[l * ZONES + zonesOfL[area]]);
            scratch.offers[m] = better(area, scratch.offers[m], best);
        }
    }

    /** Offers of four shelves at once, the least of which is surely the best one. */
    private void offerFour(int s, int many, Scratch scratch) {
        int k0 = stockedShelves[s];
        int k1 = stockedShelves[s + 1];
        int k2 = stockedShelves[s + 2];
        int k3 = stockedShelves[s + 3];
        byte[] zones0 = zones[k0];
        byte[] zones1 = zones[k1];
        byte[] zones2 = zones[k2];
        byte[] zones3 = zones[k3];
        for (int m = 0; m < many; m++) {
            int area = scratch.areas[m];
            long best = Math.min(
                    Math.min(offers[k0 * ZONES + zones0[area]], offers[k1 * ZONES + zones1[area]]),
                    Math.min(offers[k2 * ZONES + zones2[area]], offers[k3 * ZONES + zones3[area]]));
            scratch.offers[m] = Math.min(scratch.offers[m], best);
        }
    }

    private long better(int area, long a, long b) {
        if (a >>> SHELF_BITS == b >>> SHELF_BITS) {
            return isBefore(area, (int) (a & SHELF), (int) (b & SHELF)) ? a : b;
        }
        return Math.min(a, b);
    }

    private boolean isBefore(int area, int k, int than) {
        long r = rank[k * ZONES + zones[k][area]];
        long rankOfThan = rank[than * ZONES + zones[than][area]];
        return r < rankOfThan || (r == rankOfThan && isCloser(area, k, than));
    }

    /** The shelf that serves an area, or the number of shelves if none can. */
    int best(int position) {
        int best = none;
        for (int s = 0; s < count; s++) {
            best = isBetter(position, stockedShelves[s], best) ? stockedShelves[s] : best;
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
        long r = rank(position, k);
        if (now == none) {
            return r < NEVER;
        }
        long rankOfNow = rank(position, now);
        return r < rankOfNow || (r == rankOfNow && r < NEVER && isCloser(areas[position], k, now));
    }

    private long rank(int position, int k) {
        return special
                ? Double.doubleToRawLongBits(lanes.rank(centers[k], areas[position]))
                : rank[k * ZONES + zones[k][areas[position]]];
    }
}
