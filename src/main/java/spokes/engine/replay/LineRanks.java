package spokes.engine.replay;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/** How areas rank centers for one product after the other (model.md, section 5). Not for several threads. */
final class LineRanks {
    private final Network network;
    private final @Nullable LaneCosts[] costs;
    private final byte[] zones;
    private final int centers;

    LineRanks(Network network) {
        this.network = network;
        costs = new @Nullable LaneCosts[network.items.size()];
        zones = network.lanes.order().zones();
        centers = network.sites.size();
    }

    /** What lanes cost a product. */
    LaneCosts costs(int product) {
        LaneCosts known = costs[product];
        if (known == null) {
            known = new LaneCosts(network, network.items.get(product));
            costs[product] = known;
        }
        return known;
    }

    /**
     * The center of a set that an area ranks first; {@link Codes#NONE} if none of them can serve it.
     *
     * @param set  words of centers
     * @param from where they begin
     */
    int first(int product, int area, long[] set, int from, int words) {
        LaneCosts lanes = costs(product);
        int best = Codes.NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int w = 0; w < words; w++) {
            for (long left = set[from + w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                double rank = rank(lanes, center, area);
                boolean better = best == Codes.NONE
                        ? rank < Double.POSITIVE_INFINITY
                        : rank <= least && lanes.isBetter(center, rank, best, least, area);
                if (better) {
                    best = center;
                    least = rank;
                }
            }
        }
        return best;
    }

    /** What an area ranks a center by; +∞ if it cannot serve it. */
    private double rank(LaneCosts lanes, int center, int area) {
        int zone = lanes.isByZone() ? zones[area * centers + center] : 0;
        return zone > 0 ? lanes.rankOfZone(center, zone) : lanes.rank(center, area);
    }
}
