package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Rounding;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;
import spokes.engine.order.Load;
import spokes.engine.order.Tariff;

/** What a parcel costs on every lane, and which center an order prefers for it (model.md, section 8). Immutable. */
public final class Ways {
    /** Costs that are farther apart are different even when rounded to 9 decimals. */
    private static final double SURELY_APART = 4e-9;

    public final int words;

    private final Lanes lanes;
    private final Sites sites;
    private final ParcelServices services;
    private final PickFees fees;
    private final ExplicitLanes explicit;
    private final boolean isOneService;
    private final long[] byZone;
    private final int centers;
    private final byte[] zones;
    private final long[] reach;
    private final Terms terms;
    private final double valueOfADay;
    private final boolean pricesRise;
    private final boolean isByZone;

    public Ways(Network network, boolean pricesRise) {
        this.pricesRise = pricesRise;
        lanes = network.lanes;
        sites = network.sites;
        services = network.services;
        words = LaneOrder.words(sites.size());
        fees = new PickFees(sites);
        explicit = new ExplicitLanes(lanes);
        byZone = lanes.order().byZone();
        isOneService = services.count() == 1;
        centers = sites.size();
        zones = lanes.order().zones();
        terms = network.terms;
        valueOfADay = terms.valueOfADay;
        isByZone = isOneService && valueOfADay == 0 && !lanes.hasExplicit();
        reach = new long[words * network.areas.size()];
        for (int a = 0; a < network.areas.size(); a++) {
            for (int c = 0; c < sites.size(); c++) {
                reach[a * words + c / Long.SIZE] |= lanes.isReachable(c, a) ? 1L << c : 0;
            }
        }
    }

    /** A word of the set of centers that can reach an area. */
    public long reach(int area, int word) {
        return reach[area * words + word];
    }

    /** How many centers there are. */
    public int centers() {
        return centers;
    }

    /** The zone of a lane; 0 if it has none. */
    public int zone(int center, int area) {
        return zones[area * centers + center];
    }

    /** A word of the set of centers that have a zone to an area. */
    public long inZone(int area, int zone, int word) {
        return byZone[(area * (Tariff.ZONES - 1) + zone - 1) * words + word];
    }

    /** Money of a parcel of so many units: its price, and pick and pack. */
    double pick(double price, int center, double units) {
        return fees.on(price, center, units);
    }

    /** Whether these are the ways of a network as well. */
    public boolean areThoseOf(Network network) {
        return lanes == network.lanes
                && sites == network.sites
                && services == network.services
                && terms == network.terms;
    }

    /** How many areas there are. */
    int areas() {
        return reach.length / words;
    }

    /** Money to pick and pack a parcel of so many units. */
    public double pick(int center, double units) {
        return fees.of(center, units);
    }

    /** Whether an order compares centers by the price of a zone and the pick alone. */
    public boolean isByZone() {
        return isByZone;
    }

    /** Money of a load as one parcel: its price, and pick and pack. */
    public double money(int center, int area, Load load) {
        return fees.on(price(center, area, load), center, load.units);
    }

    /** Price of a load as one parcel. */
    double price(int center, int area, Load load) {
        int zone = zones[area * centers + center];
        return zone == 0
                ? explicit.price(center, area, load)
                : load.prices[load.at + service(center, zone, load) * Tariff.ZONES + zone];
    }

    /** Number of the service that carries a load as one parcel; {@link Codes#NONE} on an explicit lane. */
    int carrier(int center, int area, Load load) {
        int zone = zones[area * centers + center];
        return zone == 0 ? Codes.NONE : service(center, zone, load);
    }

    /** Money to pick and pack a parcel at the center that asks least for it, units apart. */
    double leastPick() {
        return fees.leastPerOrder();
    }

    /** Price of a load as one parcel by zone, [1] to [9], by the cheapest service, and the least pick. */
    double[] leastMoney(Load load) {
        double[] least = new double[Tariff.ZONES];
        Arrays.fill(least, 1, Tariff.ZONES, Double.POSITIVE_INFINITY);
        for (int s = 0; s < services.count(); s++) {
            for (int zone = 1; zone < Tariff.ZONES; zone++) {
                least[zone] =
                        Math.min(least[zone], load.prices[load.at + s * Tariff.ZONES + zone] + fees.leastPerOrder());
            }
        }
        return least;
    }

    /** What a line pays of an explicit lane's price of an order: an equal share of the parcel, and its own weight and units. */
    double explicitShare(int center, int area, Load line, int lines) {
        return explicit.share(center, area, line, lines);
    }

    /** The service that a load takes on a lane, by the price of the whole load. */
    private int service(int center, int zone, Load load) {
        return isOneService
                ? 0
                : services.choose(
                        zone, sites.dispatchDays[center], s -> load.prices[load.at + s * Tariff.ZONES + zone]);
    }

    /** What line routing ranks a center by that reaches the area and may hold the product. */
    public double rank(int center, int area, LaneCosts costs) {
        return lanes.hasExplicit()
                ? costs.rank(center, area)
                : costs.rankOfZone(center, zones[area * centers + center]);
    }

    /** What an order compares centers by: money, and the value of the days until delivery. */
    double cost(int center, int area, Load load) {
        return cost(center, area, load, money(center, area, load));
    }

    /** The same of a load whose money is known. */
    double cost(int center, int area, Load load, double money) {
        return valueOfADay > 0 ? money + valueOfADay * days(center, area, load) : money;
    }

    private double days(int center, int area, Load load) {
        int zone = zones[area * centers + center];
        double transit = zone == 0
                ? explicit.transitDays(center, area)
                : services.transitDays(service(center, zone, load), zone);
        return transit + sites.dispatchDays[center];
    }

    /**
     * The center of a set that an order prefers for a load, or {@link Codes#NONE} if the set is empty.
     *
     * @param from where the words of the set begin; all of its centers reach the area
     */
    public int best(long[] sets, int from, int area, Load load) {
        return isByZone ? bestByZone(sets, from, area, load) : bestOfAll(sets, from, area, load);
    }

    /** The same where money is the price of a zone and a pick: a search by rising zone that ends when none can be cheaper. */
    private int bestByZone(long[] sets, int from, int area, Load load) {
        double leastPick = fees.least(load.units);
        int best = Codes.NONE;
        double least = 0;
        for (int zone = 1; zone < Tariff.ZONES; zone++) {
            if (best != Codes.NONE && leastPrice(load, zone) + leastPick > least + SURELY_APART) {
                return best;
            }
            for (int w = 0; w < words; w++) {
                long inZone = byZone[(area * (Tariff.ZONES - 1) + zone - 1) * words + w];
                for (long left = sets[from + w] & inZone; left != 0; left &= left - 1) {
                    int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                    double cost = fees.on(load.prices[load.at + zone], center, load.units);
                    if (best == Codes.NONE || isBetter(center, cost, best, least, area)) {
                        best = center;
                        least = cost;
                    }
                }
            }
        }
        return best;
    }

    /** The least price in a zone or a farther one. */
    private double leastPrice(Load load, int zone) {
        if (pricesRise) {
            return load.prices[load.at + zone];
        }
        double least = Double.MAX_VALUE;
        for (int z = zone; z < Tariff.ZONES; z++) {
            least = Math.min(least, load.prices[load.at + z]);
        }
        return least;
    }

    private int bestOfAll(long[] sets, int from, int area, Load load) {
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

    /**
     * Whether some center of a set is preferred to another for a load.
     *
     * @param set words of centers; those that do not reach the area do not count
     */
    public boolean isAnyBetter(long[] set, int than, int area, Load load) {
        double cost = cost(than, area, load);
        for (int w = 0; w < words; w++) {
            for (long left = set[w] & reach(area, w); left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (isBetter(center, cost(center, area, load), than, cost, area)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same for a line, by the ranking of line routing. */
    public boolean isAnyBetter(long[] set, int than, int area, LaneCosts costs) {
        double rank = rank(than, area, costs);
        for (int w = 0; w < words; w++) {
            for (long left = set[w] & reach(area, w); left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (costs.isBetter(center, rank(center, area, costs), than, rank, area)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a center is preferred to another: by cost rounded to 9 decimals, then distance, then code. */
    public boolean isBetter(int center, double cost, int than, double costOfThan, int area) {
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
