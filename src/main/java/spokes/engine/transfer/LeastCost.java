package spokes.engine.transfer;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/**
 * What a plan costs at least, however its stock is moved: every unit that is asked for is delivered from the center that does
 * it cheapest, or lost if that costs less; fixed costs and what inbound shipments cost are added, all else is at least
 * nothing. Orders of several products may cost less than their lines, so nothing is said where there are any.
 */
final class LeastCost {
    /** What the bound is lowered by, for what sums round. */
    private static final double SAFETY = 1e-9;

    private final Network network;

    private LeastCost(Network network) {
        this.network = network;
    }

    /** The bound; empty if nothing is proven. */
    static OptionalDouble of(Judgment judgment) {
        Network network = judgment.network;
        if (IntStream.range(0, network.items.size())
                .anyMatch(p -> judgment.splits().concern(p))) {
            return OptionalDouble.empty();
        }
        LeastCost least = new LeastCost(network);
        double money = network.inbound.freight + network.inbound.loss;
        for (int c = 0; c < network.sites.size(); c++) {
            money += network.sites.fixedPerMonth[c] * network.terms.months() + network.sites.openingOnce[c];
        }
        for (Item item : network.items) {
            money += least.served(item);
        }
        return OptionalDouble.of(money - SAFETY * Math.abs(money));
    }

    private double served(Item item) {
        LaneCosts lanes = new LaneCosts(network, item);
        double lost = item.price > 0 ? item.price - item.unitCost : 0;
        double money = 0;
        for (int i = 0; i < item.demand.size(); i++) {
            int area = item.demand.areas[i];
            double perUnit = lost;
            for (int c = 0; c < network.sites.size(); c++) {
                if (lanes.rank(c, area) < Double.POSITIVE_INFINITY) {
                    perUnit = Math.min(perUnit, delivered(item, lanes, c, area));
                }
            }
            money += perUnit * item.demand.mean(i, network.terms) * network.terms.horizonDays;
        }
        return money;
    }

    private static double delivered(Item item, LaneCosts lanes, int center, int area) {
        return lanes.shipping(center, area) + lanes.pickPerUnit(center) + item.unitCost * lanes.lossRate(center, area);
    }
}
