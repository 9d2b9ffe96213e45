package spokes.engine.contribution;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.flow.Flows;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Network;

/**
 * What deliveries, unmet demand and returns add, flow by flow. A judgment keeps no flows, so they are found by running
 * products again, and kept here for the ledgers of one question. For one thread.
 */
public final class Deliveries {
    private final Judgment judgment;
    private final Network network;
    private final @Nullable Flows[] flows;

    public Deliveries(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.flows = new @Nullable Flows[network.items.size()];
    }

    /** What one unit adds that a center delivers to an area. */
    @FunctionalInterface
    public interface PerUnit {
        double of(Item item, LaneCosts lanes, int center, int area);
    }

    /** Every delivery with what its units add; its weight is its units. */
    public Ledger delivered(PerUnit amount) {
        return delivered(amount, (item, lanes, center, area) -> 1);
    }

    /** Every delivery with what its units add to amount and weight. */
    public Ledger delivered(PerUnit amount, PerUnit weight) {
        return (products, sink) -> eachFlow(products, (item, lanes, center, area, units) -> {
            if (center != Flows.NOBODY) {
                sink.accept(new Contribution(
                        Contribution.Kind.DELIVERY,
                        center,
                        area,
                        item.number,
                        network.lanes.zone(center, area),
                        lanes.days(center, area),
                        null,
                        units,
                        units * amount.of(item, lanes, center, area),
                        units * weight.of(item, lanes, center, area)));
            }
        });
    }

    /** Every area's unmet units of a product, with what each of them adds; its weight is its units. */
    public Ledger unmet(ToDoubleFunction<Item> amount) {
        return (products, sink) -> eachFlow(products, (item, lanes, center, area, units) -> {
            if (center == Flows.NOBODY) {
                sink.accept(Contribution.at(
                        Contribution.Kind.UNMET,
                        Contribution.NONE,
                        area,
                        item.number,
                        units,
                        units * amount.applyAsDouble(item),
                        units));
            }
        });
    }

    /** Every return of a product from an area to the center that takes it; its weight is its units. */
    public Ledger returned() {
        return (products, sink) -> eachFlow(products, (item, lanes, center, area, units) -> {
            double returned = units * item.returnRate;
            if (center != Flows.NOBODY && returned > 0) {
                sink.accept(Contribution.at(
                        Contribution.Kind.RETURN,
                        takesBack(area),
                        area,
                        item.number,
                        units,
                        returned * lanes.perReturn(area),
                        returned));
            }
        });
    }

    private int takesBack(int area) {
        int center = network.lanes.returnCenter(area);
        return center == Lanes.NO_CENTER ? Contribution.NONE : center;
    }

    private interface FlowSink {
        void add(Item item, LaneCosts lanes, int center, int area, double units);
    }

    private void eachFlow(IntPredicate products, FlowSink sink) {
        run(IntStream.range(0, flows.length)
                .filter(p -> flows[p] == null && products.test(p))
                .toArray());
        for (Item item : network.items) {
            Flows ofItem = flows[item.number];
            if (ofItem != null && products.test(item.number)) {
                eachFlow(item, ofItem, sink);
            }
        }
    }

    /** Runs products again; they are independent, and so are their places here. */
    private void run(int[] products) {
        Arrays.stream(products).parallel().forEach(p -> flows[p] = judgment.flows(p));
    }

    private void eachFlow(Item item, Flows ofItem, FlowSink sink) {
        LaneCosts lanes = new LaneCosts(network, item);
        for (int i = 0; i < ofItem.size(); i++) {
            sink.add(item, lanes, ofItem.center(i), item.demand.areas[ofItem.position(i)], ofItem.units(i));
        }
    }
}
