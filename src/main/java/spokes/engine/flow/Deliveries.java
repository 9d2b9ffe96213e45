package spokes.engine.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;
import spokes.engine.network.ReturnWays;
import spokes.engine.routing.Served;

/**
 * What one product's areas were served, and what that costs (model.md, sections 6 and 7). Parcels that the rate card
 * prices add up by shelf and zone, and what comes back by its way, so that a delivery costs a few additions and money is
 * reckoned once a zone.
 */
final class Deliveries implements Served {
    private static final int ZONES = LaneCosts.ZONES;

    private final Network network;
    private final Item item;
    private final LaneCosts lanes;
    private final int[] centers;
    private final double[] totals;
    private final Flows.@Nullable Builder log;
    private final int stride;

    /** Whether every lane costs by zone. */
    private final boolean byZone;

    private final double[] unitsByZone;
    private final double[] returned;
    private double unitKm;

    /** By week the sums of what was delivered in it, if wanted. */
    private final double @Nullable [][] weeks;

    private double unmetBefore;

    /**
     * Deliveries from some centers.
     *
     * @param totals where everything is added to, see {@link Totals}
     * @param log    keeps each delivery by itself, if wanted
     * @param weeks  where the sums of each week are put, if wanted; nothing is then left in the totals
     */
    Deliveries(
            Network network,
            Item item,
            LaneCosts lanes,
            int[] centers,
            double[] totals,
            Flows.@Nullable Builder log,
            double @Nullable [][] weeks) {
        this.weeks = weeks;
        this.network = network;
        this.item = item;
        this.lanes = lanes;
        this.centers = centers;
        this.totals = totals;
        this.log = log;
        stride = network.sites.size();
        byZone = lanes.isByZone() && !network.lanes.hasExplicit();
        unitsByZone = new double[centers.length * ZONES];
        returned = new double[item.returnRate > 0 ? network.lanes.returns().count() : 0];
    }

    @Override
    public boolean isTold() {
        return log != null;
    }

    @Override
    public boolean isByWeek() {
        return weeks != null;
    }

    /**
     * Puts what was delivered since the week before into its place.
     *
     * @param unmet units that nobody served since the plan date
     */
    void endWeek(int week, double unmet) {
        if (weeks != null) {
            settle(0, unmet - unmetBefore);
            weeks[week] = totals.clone();
            unmetBefore = unmet;
            Arrays.fill(totals, 0);
            Arrays.fill(unitsByZone, 0);
            Arrays.fill(returned, 0);
            unitKm = 0;
        }
    }

    @Override
    public void add(int shelf, int[] positions, double[] units, int from, int end) {
        if (log != null) {
            tell(log, shelf, positions, units, from, end);
        }
        if (shelf < centers.length) {
            if (byZone) {
                addParcels(shelf, positions, units, from, end);
            } else {
                addEach(shelf, positions, units, from, end);
            }
            if (returned.length > 0) {
                addReturns(positions, units, from, end);
            }
        }
    }

    @Override
    public void add(int shelf, int zone, double units) {
        unitsByZone[shelf * ZONES + zone] += units;
    }

    @Override
    public void add(int area, double units, double ofUnits) {
        unitKm += ofUnits;
        if (returned.length > 0) {
            returned[network.lanes.returns().ofAreas()[area]] += units;
        }
    }

    @Override
    public void tell(int shelf, int[] positions, double[] units, int from, int end) {
        if (log != null) {
            tell(log, shelf, positions, units, from, end);
        }
    }

    private void tell(Flows.Builder into, int shelf, int[] positions, double[] units, int from, int end) {
        for (int m = from; m < end; m++) {
            if (units[m] > 0) {
                into.add(positions[m], shelf == centers.length ? Flows.NOBODY : centers[shelf], units[m]);
            }
        }
    }

    private void addParcels(int shelf, int[] positions, double[] units, int from, int end) {
        int[] areas = item.demand.areas;
        byte[] zones = network.lanes.order().zonesOf(centers[shelf]);
        double[] km = network.lanes.km(centers[shelf]);
        int cell = shelf * ZONES;
        double sum = 0;
        for (int m = from; m < end; m++) {
            int area = areas[positions[m]];
            unitsByZone[cell + zones[area]] += units[m];
            sum += units[m] * km[area];
        }
        unitKm += sum;
    }

    private void addReturns(int[] positions, double[] units, int from, int end) {
        int[] ways = network.lanes.returns().ofAreas();
        for (int m = from; m < end; m++) {
            int area = item.demand.areas[positions[m]];
            if (lanes.isByZone()) {
                returned[ways[area]] += units[m];
            } else {
                double back = units[m] * item.returnRate;
                settleReturn(network.lanes.returnCenter(area), back, back * lanes.perReturn(area));
            }
        }
    }

    /** Adds deliveries of which some go by an explicit lane or by freight. */
    private void addEach(int shelf, int[] positions, double[] units, int from, int end) {
        for (int m = from; m < end; m++) {
            int area = item.demand.areas[positions[m]];
            int zone = lanes.isByZone() ? network.lanes.order().zonesOf(centers[shelf])[area] : 0;
            if (zone > 0) {
                unitsByZone[shelf * ZONES + zone] += units[m];
                unitKm += units[m] * network.lanes.km(centers[shelf], area);
            } else if (units[m] > 0) {
                addSpecial(centers[shelf], area, units[m]);
            }
        }
    }

    /** A delivery by an explicit lane or by freight. */
    private void addSpecial(int center, int area, double units) {
        settle(center, units, lanes.shipping(center, area), lanes.lossRate(center, area), lanes.time(center, area));
        totals[Totals.CO2] += units * lanes.co2PerUnit(center, area);
        int zone = network.lanes.zone(center, area);
        if (zone > 0) {
            totals[Totals.ZONED] += units;
            totals[Totals.ZONES] += units * zone;
        }
        double roadKm = network.roadKm(center, area);
        if (roadKm >= 0) {
            totals[Totals.MEASURED] += units;
            totals[Totals.KM] += units * roadKm;
        }
    }

    private void settle(int center, double units, double shipping, double lossRate, int time) {
        double picking = units * lanes.pickPerUnit(center);
        totals[Totals.SHIPPED] += units;
        totals[Totals.ORDERS] += units * item.shipping.ordersPerUnit;
        totals[Totals.SALES] += units * item.price;
        totals[Totals.OUTBOUND] += units * shipping;
        totals[Totals.PICK] += picking;
        totals[Totals.billed(center)] += picking;
        totals[Totals.LOSS] += units * item.unitCost * lossRate;
        totals[Totals.time(stride, time)] += units;
    }

    /**
     * Reckons what was added up.
     *
     * @param nearUnits  units asked for while a center within 300 miles had the product
     * @param unmetUnits units that nobody served
     */
    void settle(double nearUnits, double unmetUnits) {
        for (int k = 0; k < centers.length; k++) {
            for (int zone = 1; zone < ZONES; zone++) {
                double units = unitsByZone[k * ZONES + zone];
                if (units > 0) {
                    settleZone(centers[k], zone, units);
                }
            }
        }
        double roadKm = unitKm * network.terms.circuity;
        totals[Totals.KM] += roadKm;
        totals[Totals.CO2] += roadKm * item.weightKg / 1000 * network.terms.parcelKgCo2PerTonneKm;
        totals[Totals.NEAR] += nearUnits;
        settleReturns();
        settleUnmet(unmetUnits);
    }

    private void settleZone(int center, int zone, double units) {
        settle(
                center,
                units,
                lanes.shippingOfZone(center, zone),
                lanes.lossOfZone(zone),
                lanes.timeOfZone(center, zone));
        totals[Totals.ZONED] += units;
        totals[Totals.ZONES] += units * zone;
        totals[Totals.MEASURED] += units; // a zone without an explicit lane is of places that are known
    }

    private void settleReturns() {
        ReturnWays ways = network.lanes.returns();
        for (int way = 0; way < returned.length; way++) {
            if (returned[way] > 0) {
                double units = returned[way] * item.returnRate;
                settleReturn(ways.center(way), units, units * lanes.perReturn(ways.center(way), ways.zone(way)));
            }
        }
    }

    private void settleReturn(int center, double units, double money) {
        totals[Totals.RETURNS] += money;
        if (center != Lanes.NO_CENTER) {
            totals[Totals.billed(center)] += units * network.sites.returnProcessing[center];
        }
    }

    private void settleUnmet(double units) {
        if (units > 0) {
            totals[Totals.UNMET] += units;
            totals[Totals.LOST_MARGIN] += item.price > 0 ? units * (item.price - item.unitCost) : 0;
            totals[Totals.WITHOUT_PRICE] = item.price > 0 ? 0 : 1;
        }
    }
}
