package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;
import spokes.engine.parcel.Ways;

/**
 * The center that line routing picks for one product and area (model.md, section 5), week after week: as long as the best
 * one stays, only centers that are not known yet are looked at. Not for several threads.
 */
final class LineCenter {
    /** So few centers are compared sooner than they are looked for by zone. */
    private static final int FEW = 6;

    private final Ways ways;
    private final LaneCosts costs;

    /** Words of the centers of which the best one is known. */
    private final long[] known;

    /** By zone: the least rank of any center there or farther; nothing where centers are few or do not cost by zone. */
    private final double[] leastRank;

    private int area;
    private int best = Codes.NONE;
    private double rank;

    /**
     * Line routing of a product.
     *
     * @param ever words of all centers that may have it
     */
    LineCenter(Ways ways, LaneCosts costs, long[] ever) {
        this.ways = ways;
        this.costs = costs;
        known = new long[ways.words];
        leastRank = ways.isByZone() && count(ever) > FEW ? leastRanks(ever) : new double[0];
    }

    private static int count(long... centers) {
        return Arrays.stream(centers).mapToInt(Long::bitCount).sum();
    }

    private double[] leastRanks(long[] ever) {
        double[] least = new double[LaneCosts.ZONES];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int w = 0; w < ever.length; w++) {
            for (long left = ever[w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                for (int zone = 1; zone < least.length; zone++) {
                    least[zone] = Math.min(least[zone], costs.rankOfZone(center, zone));
                }
            }
        }
        for (int zone = least.length - 2; zone > 0; zone--) {
            least[zone] = Math.min(least[zone], least[zone + 1]);
        }
        return least;
    }

    /** Begins an area, of which nobody has anything yet. */
    void begin(int next) {
        area = next;
        best = Codes.NONE;
        Arrays.fill(known, 0);
    }

    /**
     * The best of the centers that have the product now; {@link Codes#NONE} if none of them reaches the area.
     *
     * @param at where the words of their set begin
     */
    int of(long[] sets, int at) {
        if (best != Codes.NONE && (sets[at + best / Long.SIZE] & 1L << best) == 0) {
            begin(area);
        }
        boolean isNew = best == Codes.NONE && leastRank.length > 0;
        if (isNew) {
            search(sets, at);
        }
        for (int w = 0; w < ways.words; w++) {
            long came = sets[at + w] & ~known[w] & ways.reach(area, w);
            known[w] |= came;
            for (; came != 0 && !isNew; came &= came - 1) {
                offer(w * Long.SIZE + Long.numberOfTrailingZeros(came));
            }
        }
        return best;
    }

    /** Searches by rising zone until no center farther away can be better. */
    private void search(long[] sets, int at) {
        for (int zone = 1; zone < LaneCosts.ZONES; zone++) {
            if (best != Codes.NONE && rank < leastRank[zone]) {
                return;
            }
            for (int w = 0; w < ways.words; w++) {
                long left = sets[at + w] & ways.reach(area, w) & ways.inZone(area, zone, w);
                for (; left != 0; left &= left - 1) {
                    offer(w * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        }
    }

    private void offer(int center) {
        double rankOfCenter = ways.rank(center, area, costs);
        if (best == Codes.NONE || costs.isBetter(center, rankOfCenter, best, rank, area)) {
            best = center;
            rank = rankOfCenter;
        }
    }

    /** Whether each of some centers is worse here than one of others, so that it does not matter who of them has it. */
    boolean isSettled(long[] others, long[] centers) {
        for (int w = 0; w < ways.words; w++) {
            for (long left = centers[w] & ways.reach(area, w); left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (!ways.isAnyBetter(others, center, area, costs)) {
                    return false;
                }
            }
        }
        return true;
    }
}
