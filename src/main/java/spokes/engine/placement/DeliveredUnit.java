package spokes.engine.placement;

import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/** What a unit of one product costs delivered, and what areas rank centers by: whole tables, by center and, in it, by area. */
final class DeliveredUnit {
    private final Network network;
    private final Item item;
    private final LaneCosts lanes;

    DeliveredUnit(Network network, Item item, LaneCosts lanes) {
        this.network = network;
        this.item = item;
        this.lanes = lanes;
    }

    /** Money per unit; +∞ where a center cannot serve. */
    void money(double[] into) {
        double[] returned = returned();
        for (int c = 0; c < network.sites.size(); c++) {
            double[] byZone = byZone(
                    c,
                    (center, zone) -> lanes.shippingOfZone(center, zone)
                            + lanes.pickPerUnit(center)
                            + item.unitCost * lanes.lossOfZone(zone));
            byte[] zones = network.lanes.order().zonesOf(c);
            for (int i = 0; i < item.demand.size(); i++) {
                int zone = zones[item.demand.areas[i]];
                double money = zone == 0 || byZone.length == 0 ? serving(c, item.demand.areas[i]) : byZone[zone];
                into[c * item.demand.size() + i] = money + returned[i];
            }
        }
    }

    private double serving(int center, int area) {
        return Double.isInfinite(lanes.rank(center, area))
                ? Double.POSITIVE_INFINITY
                : lanes.shipping(center, area)
                        + lanes.pickPerUnit(center)
                        + item.unitCost * lanes.lossRate(center, area);
    }

    private interface ZoneMoney {
        double of(int center, int zone);
    }

    /** What a center's lanes cost by zone; nothing if they do not cost by zone. */
    private double[] byZone(int center, ZoneMoney money) {
        double[] byZone = new double[lanes.isByZone() ? LaneCosts.ZONES : 0];
        for (int zone = 1; zone < byZone.length; zone++) {
            byZone[zone] = item.allowed[center] ? money.of(center, zone) : Double.POSITIVE_INFINITY;
        }
        return byZone;
    }

    /** What areas rank by; +∞ where a center cannot serve. */
    void ranks(double[] into) {
        for (int c = 0; c < network.sites.size(); c++) {
            double[] byZone = byZone(c, lanes::rankOfZone);
            byte[] zones = network.lanes.order().zonesOf(c);
            for (int i = 0; i < item.demand.size(); i++) {
                int area = item.demand.areas[i];
                into[c * item.demand.size() + i] =
                        zones[area] == 0 || byZone.length == 0 ? lanes.rank(c, area) : byZone[zones[area]];
            }
        }
    }

    private double[] returned() {
        double[] returned = new double[item.demand.size()];
        for (int i = 0; item.returnRate > 0 && i < returned.length; i++) {
            returned[i] = item.returnRate * lanes.perReturn(item.demand.areas[i]);
        }
        return returned;
    }
}
