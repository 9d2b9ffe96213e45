package spokes.engine.network;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Rounding;
import spokes.engine.basis.Terms;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;

/**
 * What each lane costs one product per unit (model.md, sections 3, 5 and 6). Lanes of one center and zone cost the
 * same, unless they are explicit or the product goes by freight; so a center's costs by zone are computed when its first
 * lane is asked for. For one thread.
 */
public final class LaneCosts {
    /** Places of costs by zone; place 0 is not used. */
    public static final int ZONES = 10;

    private final Network network;
    private final Lanes lanes;
    private final Item item;
    private final double ordersPerUnit;
    private final boolean byFreight;
    private final @Nullable ByZone[] byCenter;

    public LaneCosts(Network network, Item item) {
        this.network = network;
        this.lanes = network.lanes;
        this.item = item;
        this.ordersPerUnit = item.shipping.ordersPerUnit;
        this.byFreight = item.shipping.byFreight;
        byCenter = new @Nullable ByZone[network.sites.size()];
    }

    /** What lanes of one center cost, by zone. */
    private static final class ByZone {
        final double[] rank = new double[ZONES];
        final double[] shipping = new double[ZONES];
        final int[] service = new int[ZONES];
    }

    private ByZone of(int center) {
        ByZone known = byCenter[center];
        return known == null ? compute(center) : known;
    }

    private ByZone compute(int center) {
        ByZone made = new ByZone();
        double dispatch = network.sites.dispatchDays[center];
        for (int zone = 1; zone < ZONES && !byFreight; zone++) {
            int z = zone;
            int service = network.services.choose(zone, dispatch, s -> item.shipping.perUnit(s, z));
            made.service[zone] = service;
            made.shipping[zone] = item.shipping.perUnit(service, zone);
            made.rank[zone] =
                    generalized(center, made.shipping[zone], network.services.transitDays(service, zone) + dispatch);
        }
        byCenter[center] = made;
        return made;
    }

    private double generalized(int center, double shipping, double days) {
        double value = network.terms.valueOfADay * ordersPerUnit * days;
        return Rounding.nineDecimals(shipping + pickPerUnit(center) + value);
    }

    /** Whether all lanes without an explicit row cost by zone; else the product goes by freight. */
    public boolean isByZone() {
        return !byFreight;
    }

    /** What areas in a zone of a center rank it by, if their lane is not explicit. */
    public double rankOfZone(int center, int zone) {
        return item.allowed[center] ? of(center).rank[zone] : Double.POSITIVE_INFINITY;
    }

    /** Money per unit by parcel in a zone of a center. */
    public double shippingOfZone(int center, int zone) {
        return of(center).shipping[zone];
    }

    /** The service that carries parcels in a zone of a center. */
    public int serviceOfZone(int center, int zone) {
        return of(center).service[zone];
    }

    /** Number of the time that a parcel in a zone of a center takes. */
    public int timeOfZone(int center, int zone) {
        return network.times.ofParcel(center, serviceOfZone(center, zone), zone);
    }

    /** What an area ranks a center by: generalized cost per unit, rounded; +∞ if the center cannot serve it. */
    public double rank(int center, int area) {
        if (!item.allowed[center] || !lanes.isReachable(center, area)) {
            return Double.POSITIVE_INFINITY;
        }
        if (byFreight || lanes.findExplicit(center, area) != null) {
            double shipping = shipping(center, area);
            return Double.isInfinite(shipping) ? shipping : generalized(center, shipping, days(center, area));
        }
        return of(center).rank[lanes.zone(center, area)];
    }

    /** Whether an area prefers a center to another that it ranks by a cost: by cost, then distance, then code. */
    public boolean isBetter(int center, double rank, int than, double rankOfThan, int area) {
        if (rank != rankOfThan) {
            return rank < rankOfThan;
        }
        double km = known(lanes.km(center, area));
        double kmOfThan = known(lanes.km(than, area));
        return km != kmOfThan ? km < kmOfThan : center < than;
    }

    /** A distance to compare by: one that is not known comes last. */
    public static double known(double km) {
        return km < 0 ? Double.MAX_VALUE : km;
    }

    /** Money per unit to ship; +∞ if there is no way. */
    public double shipping(int center, int area) {
        @Nullable LaneRate explicit = lanes.findExplicit(center, area);
        if (explicit != null) {
            return Terms.amount(explicit.costPerParcel()) * ordersPerUnit
                    + Terms.amount(explicit.costPerKg()) * item.weightKg
                    + Terms.amount(explicit.costPerUnit());
        }
        if (byFreight) {
            double km = network.roadKm(center, area);
            return network.findHome(center, area)
                    .map(rate -> network.homePerUnit(item, rate, km))
                    .orElse(Double.POSITIVE_INFINITY);
        }
        return of(center).shipping[lanes.zone(center, area)];
    }

    /** Money per unit to pick and pack. */
    public double pickPerUnit(int center) {
        Sites sites = network.sites;
        return sites.pickPerUnit[center] + ordersPerUnit * sites.pickPerOrder[center];
    }

    /** Money per unit to ship, pick and pack. */
    public double charge(int center, int area) {
        return shipping(center, area) + pickPerUnit(center);
    }

    /** Delivery days: dispatch and transit. */
    public double days(int center, int area) {
        return network.times.businessDays(time(center, area));
    }

    /** Number of the time that a delivery takes, see {@link DeliveryTimes}. */
    public int time(int center, int area) {
        @Nullable LaneRate explicit = lanes.findExplicit(center, area);
        double dispatch = network.sites.dispatchDays[center];
        if (explicit != null) {
            return network.times.ofCarrier(dispatch, Terms.amount(explicit.transitDays()));
        }
        return byFreight
                ? network.times.ofCarrier(dispatch, network.homeDays(center, area, network.findHome(center, area)))
                : timeOfZone(center, lanes.zone(center, area));
    }

    /** Number of the parcel service that carries a lane; below 0 if an explicit lane or freight does. */
    public int service(int center, int area) {
        return byFreight || lanes.findExplicit(center, area) != null
                ? -1
                : serviceOfZone(center, lanes.zone(center, area));
    }

    /** Share of units lost or damaged on the way. */
    public double lossRate(int center, int area) {
        if (lanes.findExplicit(center, area) != null) {
            return lossOfTouches(network.terms.touchesExplicit);
        }
        if (byFreight) {
            return network.findHome(center, area)
                    .map(FreightRate::lossRate)
                    .map(Terms::amount)
                    .orElse(0.0);
        }
        return lossOfZone(lanes.zone(center, area));
    }

    /** Share of parcels lost or damaged in a zone. */
    public double lossOfZone(int zone) {
        double[] touches = network.terms.touchesByZone;
        return lossOfTouches(touches[Math.min(zone, touches.length) - 1]);
    }

    private double lossOfTouches(double touches) {
        return network.terms.lossBase + network.terms.lossPerTouch * touches;
    }

    /** kg of CO2e per unit on a lane whose road km are known; 0 else. */
    public double co2PerUnit(int center, int area) {
        double km = network.roadKm(center, area);
        if (km < 0) {
            return 0;
        }
        double factor = byFreight && lanes.findExplicit(center, area) == null
                ? network.findHome(center, area)
                        .map(FreightRate::kgCo2PerTonneKm)
                        .map(Terms::amount)
                        .orElse(0.0)
                : network.terms.parcelKgCo2PerTonneKm;
        return item.weightKg / 1000 * km * factor;
    }

    /** Money per returned unit of an area: its way back and its handling. */
    public double perReturn(int area) {
        int center = lanes.returnCenter(area);
        return byFreight && center != Lanes.NO_CENTER
                ? network.homeReturnPerUnit(item, area, center) + network.sites.returnProcessing[center]
                : perReturn(center, lanes.returnZone(area));
    }

    /** Money per unit that comes back by parcel in a zone to a center; {@link Lanes#NO_CENTER} if to none. */
    public double perReturn(int center, int zone) {
        return center == Lanes.NO_CENTER
                ? network.terms.returnProcessing
                : item.shipping.cheapestPerUnit(zone) + network.sites.returnProcessing[center];
    }
}
