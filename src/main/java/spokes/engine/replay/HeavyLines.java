package spokes.engine.replay;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Rounding;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.parcel.OrderRouter.Quote;
import spokes.model.carrier.LaneRate;

/**
 * Lines of which a single unit is too heavy for a parcel: each goes by itself, by freight of the units it has (model.md,
 * section 3), from the center that costs least of those that have it whole.
 */
final class HeavyLines {
    private final Network network;
    private final LineRanks ranks;
    private final int words;

    HeavyLines(Network network, LineRanks ranks, int words) {
        this.network = network;
        this.ranks = ranks;
        this.words = words;
    }

    /** The center of a set that ships some units best; each of them has a way. */
    int best(int product, int area, double units, long[] set, int from) {
        LaneCosts lanes = ranks.costs(product);
        int best = Codes.NONE;
        double least = 0;
        for (int w = 0; w < words; w++) {
            for (long left = set[from + w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                double cost = cost(product, area, units, center);
                if (best == Codes.NONE || lanes.isBetter(center, cost, best, least, area)) {
                    best = center;
                    least = cost;
                }
            }
        }
        return best;
    }

    private double cost(int product, int area, double units, int center) {
        double days = network.terms.valueOfADay * ranks.costs(product).days(center, area);
        return Rounding.nineDecimals(quote(product, area, units, center).price()
                + network.sites.pickPerOrder[center]
                + network.sites.pickPerUnit[center] * units
                + days);
    }

    /** What some units ask from a center from which there is a way. */
    Quote quote(int product, int area, double units, int center) {
        Item item = network.items.get(product);
        double kg = units * item.weightKg;
        @Nullable LaneRate lane = network.lanes.findExplicit(center, area);
        double price = lane == null
                ? byFreight(item, area, units, center)
                : Terms.amount(lane.costPerParcel())
                        + Terms.amount(lane.costPerKg()) * kg
                        + Terms.amount(lane.costPerUnit()) * units;
        return new Quote(price, Codes.NONE, kg, units * item.m3 * 1e6);
    }

    private double byFreight(Item item, int area, double units, int center) {
        double km = network.roadKm(center, area);
        return network.findHome(center, area)
                .map(rate -> FreightBook.cost(rate, km, units * item.weightKg, units * item.m3, units))
                .orElseThrow(() -> new IllegalStateException("no way home"));
    }
}
