package spokes.engine.flow;

import org.jspecify.annotations.Nullable;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;

/**
 * What one product's areas were served, and what that costs (model.md, sections 6 and 7). Parcels that the rate card
 * prices add up by shelf and zone, so that a delivery costs a few additions and money is reckoned once a zone.
 */
final class Deliveries {
    private static final int ZONES = LaneCosts.ZONES;

    private final Network network;
    private final Item item;
    private final LaneCosts lanes;
    private final int[] centers;
    private final double[] totals;
    private final Flows.@Nullable Builder log;
    /** By shelf, then by area. */
    private final double[][] km;

    private final byte[][] zones;
    private final int stride;
    private final double[] unitsByZone;
    private final double[] returnedByZone = new double[ZONES];
    private final double[] returnedTo;
    private double unmetUnits;
    private double measuredUnits;
    private double unitKm;

    /**
     * Deliveries from some centers.
     *
     * @param totals where everything is added to, see {@link Totals}
     * @param log    keeps each delivery by itself, if wanted
     */
    Deliveries(
            Network network, Item item, LaneCosts lanes, int[] centers, double[] totals, Flows.@Nullable Builder log) {
        this.network = network;
        this.item = item;
        this.lanes = lanes;
        this.centers = centers;
        this.totals = totals;
        this.log = log;
        km = new double[centers.length][];
        zones = new byte[centers.length][];
        for (int k = 0; k < centers.length; k++) {
            km[k] = network.lanes.km(centers[k]);
            zones[k] = network.lanes.order().zonesOf(centers[k]);
        }
        stride = network.sites.size();
        unitsByZone = new double[centers.length * ZONES];
        returnedTo = new double[item.returnRate > 0 ? stride : 0];
    }

    /**
     * Units of an area, above 0.
     *
     * @param position position of the area in the product's demand
     * @param shelf    who delivered; the number of shelves if nobody could
     */
    void add(int position, int shelf, double units) {
        if (log != null) {
            log.add(position, shelf == centers.length ? Flows.NOBODY : centers[shelf], units);
        }
        if (shelf == centers.length) {
            unmetUnits += units;
            return;
        }
        int area = item.demand.areas[position];
        int zone = lanes.isByZone() ? zones[shelf][area] : 0;
        if (zone == 0) {
            addSpecial(centers[shelf], area, units);
        } else {
            unitsByZone[shelf * ZONES + zone] += units;
            double distance = km[shelf][area];
            measuredUnits += distance >= 0 ? units : 0;
            unitKm += distance >= 0 ? units * distance : 0;
        }
        if (returnedTo.length > 0) {
            addReturn(area, units * item.returnRate);
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

    private void addReturn(int area, double units) {
        int center = network.lanes.returnCenter(area);
        if (lanes.isByZone() && center != Lanes.NO_CENTER) {
            returnedByZone[network.lanes.returnZone(area)] += units;
            returnedTo[center] += units;
            return;
        }
        totals[Totals.RETURNS] += units * lanes.perReturn(area);
        if (center != Lanes.NO_CENTER) {
            totals[Totals.billed(center)] += units * network.sites.returnProcessing[center];
        }
    }

    /**
     * Reckons what was added up by zone.
     *
     * @param nearUnits units asked for while a center within 300 miles had the product
     */
    void settle(double nearUnits) {
        for (int k = 0; k < centers.length; k++) {
            for (int zone = 1; zone < ZONES; zone++) {
                double units = unitsByZone[k * ZONES + zone];
                if (units > 0) {
                    settleZone(centers[k], zone, units);
                }
            }
        }
        double roadKm = unitKm * network.terms.circuity;
        totals[Totals.MEASURED] += measuredUnits;
        totals[Totals.KM] += roadKm;
        totals[Totals.CO2] += roadKm * item.weightKg / 1000 * network.terms.parcelKgCo2PerTonneKm;
        totals[Totals.NEAR] += Math.max(0, nearUnits);
        settleReturns();
        settleUnmet();
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
    }

    private void settleReturns() {
        for (int zone = 1; zone < ZONES; zone++) {
            if (returnedByZone[zone] > 0) {
                totals[Totals.RETURNS] += returnedByZone[zone] * item.shipping.cheapestPerUnit(zone);
            }
        }
        for (int c = 0; c < returnedTo.length; c++) {
            double processing = returnedTo[c] * network.sites.returnProcessing[c];
            totals[Totals.RETURNS] += processing;
            totals[Totals.billed(c)] += processing;
        }
    }

    private void settleUnmet() {
        if (unmetUnits > 0) {
            totals[Totals.UNMET] += unmetUnits;
            totals[Totals.LOST_MARGIN] += item.price > 0 ? unmetUnits * (item.price - item.unitCost) : 0;
            totals[Totals.WITHOUT_PRICE] = item.price > 0 ? 0 : 1;
        }
    }
}
