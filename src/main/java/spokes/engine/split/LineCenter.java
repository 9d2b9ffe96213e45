package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;

/**
 * The center that line routing picks for one product and area (model.md, section 5), week after week: of the next week
 * only the centers that came or went are looked at. Not for several threads.
 */
final class LineCenter {
    private final Ways ways;
    private final LaneCosts costs;
    private final long[] set;
    private int area;
    private int best = Codes.NONE;
    private double rank;

    LineCenter(Ways ways, LaneCosts costs) {
        this.ways = ways;
        this.costs = costs;
        set = new long[ways.words];
    }

    /** Begins an area, of which nobody has anything yet. */
    void begin(int next) {
        area = next;
        best = Codes.NONE;
        Arrays.fill(set, 0);
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
        for (int w = 0; w < ways.words; w++) {
            long now = sets[at + w] & ways.reach(area, w);
            for (long came = now & ~set[w]; came != 0; came &= came - 1) {
                offer(w * Long.SIZE + Long.numberOfTrailingZeros(came));
            }
            set[w] = now;
        }
        return best;
    }

    private void offer(int center) {
        double rankOfCenter = costs.rank(center, area);
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
