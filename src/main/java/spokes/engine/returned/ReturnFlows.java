package spokes.engine.returned;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import spokes.engine.carriage.FreightBook;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.flow.Flows;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;

/** Goes through what comes back of a judgment, product by product. For one thread. */
public final class ReturnFlows {
    private final Judgment judgment;
    private final Network network;
    private final double checkDays;
    private final double[] units;

    /**
     * The returns of a judgment.
     *
     * @param checkDays working days to check a returned unit and put it back
     */
    public ReturnFlows(Judgment judgment, double checkDays) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.checkDays = checkDays;
        units = new double[network.areas.size()];
    }

    /** Hands on every one of them: by product, then area. */
    public void each(Consumer<ReturnFlow> sink) {
        for (Item item : network.items) {
            if (item.returnRate > 0) {
                each(item, sink);
            }
        }
    }

    private void each(Item item, Consumer<ReturnFlow> sink) {
        Flows flows = judgment.flows(item.number);
        for (int i = 0; i < flows.size(); i++) {
            if (flows.center(i) != Flows.NOBODY) {
                units[item.demand.areas[flows.position(i)]] += flows.units(i) * item.returnRate;
            }
        }
        LaneCosts lanes = new LaneCosts(network, item);
        for (int area = 0; area < units.length; area++) {
            if (units[area] > 0) {
                sink.accept(flow(item, lanes, area));
            }
            units[area] = 0;
        }
    }

    private ReturnFlow flow(Item item, LaneCosts lanes, int area) {
        int center = network.lanes.returnCenter(area);
        boolean isTaken = center != Lanes.NO_CENTER;
        double processing = isTaken ? network.sites.returnProcessing[center] : network.terms.returnProcessing;
        return new ReturnFlow(
                item.key(),
                network.areas.code(area),
                isTaken ? network.sites.codes.code(center) : "",
                units[area],
                network.lanes.returnZone(area),
                isTaken ? transit(item, area, center) + network.sites.dispatchDays[center] + checkDays : 0,
                units[area] * (lanes.perReturn(area) - processing),
                units[area] * processing);
    }

    /** Working days of the way back: by freight, else by the service that is cheapest in the zone, which is what it costs. */
    private double transit(Item item, int area, int center) {
        if (item.shipping.byFreight) {
            return network.freight.days(
                    network.freight.find(network.areas.code(area), network.sites.codes.code(center), FreightBook.HOME),
                    Math.max(0, network.roadKm(center, area)));
        }
        int zone = network.lanes.returnZone(area);
        ParcelServices services = network.services;
        int cheapest = IntStream.range(0, services.count())
                .boxed()
                .min(Comparator.comparingDouble(s -> item.shipping.perUnit(s, zone)))
                .orElse(0);
        return services.transitDays(cheapest, zone);
    }
}
