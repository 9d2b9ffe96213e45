package spokes.engine.split;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Rounding;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;
import spokes.model.carrier.LaneRate;

/** What a parcel costs on every lane, and which center an order prefers for it (model.md, section 8). Immutable. */
final class Ways {
    /** Costs that are farther apart are different even when rounded to 9 decimals. */
    private static final double SURELY_APART = 4e-9;

    final int words;

    private final Lanes lanes;
    private final Sites sites;
    private final ParcelServices services;
    private final long[] reach;
    private final double valueOfADay;

    Ways(Network network) {
        lanes = network.lanes;
        sites = network.sites;
        services = network.services;
        words = StockedWeeks.words(sites.size());
        valueOfADay = network.terms.valueOfADay;
        reach = new long[words * network.areas.size()];
        for (int a = 0; a < network.areas.size(); a++) {
            for (int c = 0; c < sites.size(); c++) {
                reach[a * words + c / Long.SIZE] |= lanes.isReachable(c, a) ? 1L << c : 0;
            }
        }
    }

    /** A word of the set of centers that can reach an area. */
    long reach(int area, int word) {
        return reach[area * words + word];
    }

    /** Money of a load as one parcel: its price, and pick and pack. */
    double money(int center, int area, Load load) {
        return price(center, area, load) + sites.pickPerOrder[center] + sites.pickPerUnit[center] * load.units;
    }

    private double price(int center, int area, Load load) {
        @Nullable LaneRate explicit = lanes.findExplicit(center, area);
        if (explicit == null) {
            int zone = lanes.zone(center, area);
            return load.prices[load.at + service(center, zone, load) * Tariff.ZONES + zone];
        }
        return Terms.amount(explicit.costPerParcel())
                + Terms.amount(explicit.costPerKg()) * load.kg
                + Terms.amount(explicit.costPerUnit()) * load.units;
    }

    /** The service that a load takes on a lane, by the price of the whole load. */
    private int service(int center, int zone, Load load) {
        return services.count() == 1
                ? 0
                : services.choose(
                        zone, sites.dispatchDays[center], s -> load.prices[load.at + s * Tariff.ZONES + zone]);
    }

    /** What an order compares centers by: money, and the value of the days until delivery. */
    double cost(int center, int area, Load load) {
        double money = money(center, area, load);
        return valueOfADay > 0 ? money + valueOfADay * days(center, area, load) : money;
    }

    private double days(int center, int area, Load load) {
        @Nullable LaneRate explicit = lanes.findExplicit(center, area);
        int zone = lanes.zone(center, area);
        double transit = explicit == null
                ? services.transitDays(service(center, zone, load), zone)
                : Terms.amount(explicit.transitDays());
        return transit + sites.dispatchDays[center];
    }

    /**
     * The center of a set that an order prefers for a load, or {@link Codes#NONE} if the set is empty.
     *
     * @param from where the words of the set begin; all of its centers reach the area
     */
    int best(long[] sets, int from, int area, Load load) {
        int best = Codes.NONE;
        double least = 0;
        for (int w = 0; w < words; w++) {
            for (long left = sets[from + w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                double cost = cost(center, area, load);
                if (best == Codes.NONE || isBetter(center, cost, best, least, area)) {
                    best = center;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** Whether a center is preferred to another: by cost rounded to 9 decimals, then distance, then code. */
    boolean isBetter(int center, double cost, int than, double costOfThan, int area) {
        if (Math.abs(cost - costOfThan) > SURELY_APART) {
            return cost < costOfThan;
        }
        double rounded = Rounding.nineDecimals(cost);
        double roundedOfThan = Rounding.nineDecimals(costOfThan);
        return rounded != roundedOfThan ? rounded < roundedOfThan : isNearer(center, than, area);
    }

    /** Whether a center is nearer than another, unknown distances last, or of equal ones has the first code. */
    boolean isNearer(int center, int than, int area) {
        double km = LaneCosts.known(lanes.km(center, area));
        double kmOfThan = LaneCosts.known(lanes.km(than, area));
        return km != kmOfThan ? km < kmOfThan : center < than;
    }
}
