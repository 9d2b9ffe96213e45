package spokes.engine.comparison;

import java.util.stream.IntStream;
import spokes.engine.basis.Rounding;
import spokes.engine.flow.Flows;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/**
 * "One to two days without raising the price" (model.md, section 7): demand that is delivered within some calendar days at
 * no higher shipping cost per unit than from the baseline's center to the same area. Where that center cannot deliver the
 * product there is no cost to hold it against, and being in time is enough.
 */
public final class FastAtNoHigherCost {
    private final Judgment judgment;
    private final Network network;
    private final int baseline;
    private final double days;

    /**
     * Deliveries of a judgment.
     *
     * @param baseline number of the baseline's center
     * @param days     calendar days from order to door
     */
    public FastAtNoHigherCost(Judgment judgment, int baseline, double days) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.baseline = baseline;
        this.days = days;
    }

    /** Units over the horizon. */
    public double units() {
        double[] byProduct = IntStream.range(0, network.items.size())
                .parallel()
                .mapToDouble(this::units)
                .toArray();
        double sum = 0;
        for (double units : byProduct) {
            sum += units;
        }
        return sum;
    }

    private double units(int product) {
        Item item = network.items.get(product);
        LaneCosts lanes = new LaneCosts(network, item);
        Flows flows = judgment.flows(product);
        double units = 0;
        for (int i = 0; i < flows.size(); i++) {
            int center = flows.center(i);
            int area = item.demand.areas[flows.position(i)];
            if (center != Flows.NOBODY && isNoDearer(item, lanes, center, area)) {
                units += flows.units(i)
                        * network.times.calendarDays(lanes.time(center, area)).shareWithin(days);
            }
        }
        return units;
    }

    private boolean isNoDearer(Item item, LaneCosts lanes, int center, int area) {
        boolean reaches = item.allowed[baseline] && network.lanes.isReachable(baseline, area);
        double ofBaseline = reaches ? lanes.shipping(baseline, area) : Double.POSITIVE_INFINITY;
        return Double.isInfinite(ofBaseline)
                || Rounding.nineDecimals(lanes.shipping(center, area)) <= Rounding.nineDecimals(ofBaseline);
    }
}
