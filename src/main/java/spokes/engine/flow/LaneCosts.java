package spokes.engine.flow;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;

/**
 * What each lane costs one product per unit (model.md, sections 3, 5 and 6). Lanes of one center and zone cost the
 * same, unless they are explicit or the product goes by freight.
 */
public final class LaneCosts {
    private static final int ZONES = 10;

    private final Network network;
    private final Lanes lanes;
    private final Item item;
    private final double ordersPerUnit;
    private final boolean byFreight;
    private final double[] rankByZone;

    public LaneCosts(Network network, Item item) {
        this.network = network;
        this.lanes = network.lanes;
        this.item = item;
        this.ordersPerUnit = item.shipping.ordersPerUnit;
        this.byFreight = item.shipping.byFreight;
        Sites sites = network.sites;
        rankByZone = new double[sites.size() * ZONES];
        for (int c = 0; c < sites.size(); c++) {
            for (int zone = 1; zone < ZONES; zone++) {
                rankByZone[c * ZONES + zone] =
                        generalized(c, item.shipping.perUnit(zone), lanes.transitDays(zone) + sites.dispatchDays[c]);
            }
        }
    }

    private double generalized(int center, double shipping, double days) {
        double value = network.terms.valueOfADay * ordersPerUnit * days;
        return Rounding.nineDecimals(shipping + pickPerUnit(center) + value);
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
        return rankByZone[center * ZONES + lanes.zone(center, area)];
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

    private static double known(double km) {
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
        return item.shipping.perUnit(lanes.zone(center, area));
    }

    /** Money per unit to pick and pack. */
    public double pickPerUnit(int center) {
        return network.sites.pickPerUnit[center] + ordersPerUnit * network.sites.pickPerOrder[center];
    }

    /** Delivery days: dispatch and transit. */
    public double days(int center, int area) {
        @Nullable LaneRate explicit = lanes.findExplicit(center, area);
        double dispatch = network.sites.dispatchDays[center];
        if (explicit != null) {
            return Terms.amount(explicit.transitDays()) + dispatch;
        }
        return byFreight
                ? network.homeDays(center, area, network.findHome(center, area)) + dispatch
                : lanes.transitDays(lanes.zone(center, area)) + dispatch;
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
        double[] touches = network.terms.touchesByZone;
        return lossOfTouches(touches[Math.min(lanes.zone(center, area), touches.length) - 1]);
    }

    private double lossOfTouches(double touches) {
        return network.terms.lossBase + network.terms.lossPerTouch * touches;
    }

    /** Money per returned unit of an area: its way back and its handling. */
    public double perReturn(int area) {
        int center = lanes.returnCenter(area);
        if (center == Lanes.NO_CENTER) {
            return network.terms.returnProcessing;
        }
        double back = byFreight
                ? network.homeReturnPerUnit(item, area, center)
                : item.shipping.perUnit(lanes.returnZone(area));
        return back + network.sites.returnProcessing[center];
    }
}
