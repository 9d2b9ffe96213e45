package spokes.engine.flow;

import java.util.Arrays;
import spokes.engine.demand.Demand;
import spokes.engine.network.LaneOrder;
import spokes.engine.network.Network;

/**
 * Which areas of a product lie within 300 miles of a center that has it now (model.md, section 7), and how much they asked
 * for meanwhile. A change of stock touches the areas near that center alone.
 */
final class Nearness {
    /** What an area was served since that was last settled. */
    @FunctionalInterface
    interface Served {
        double units(int position);
    }

    private final LaneOrder order;
    private final boolean isEverywhere;
    private final int[] positions;

    /** By position in the demand: how many centers near the area have stock. */
    private final char[] stockedNear;

    private double units;

    Nearness(Network network, Demand demand) {
        order = network.lanes.order();
        stockedNear = new char[demand.size()];
        isEverywhere = demand.size() == network.areas.size();
        positions = new int[isEverywhere ? 0 : network.areas.size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < demand.size() && !isEverywhere; i++) {
            positions[demand.areas[i]] = i;
        }
    }

    /**
     * Takes note that a center's stock came or went.
     *
     * @param served what areas were served until now and is not settled yet: settling counts it for areas that are near
     *     then, so what they were served before is taken off, and what others were served while near is added
     */
    void change(int center, boolean hasStock, Served served) {
        for (int area : order.near(center)) {
            int i = isEverywhere ? area : positions[area];
            if (i >= 0) {
                if (hasStock) {
                    units -= stockedNear[i]++ == 0 ? served.units(i) : 0;
                } else {
                    units += --stockedNear[i] == 0 ? served.units(i) : 0;
                }
            }
        }
    }

    /** Settles what an area was served. */
    void settle(int position, double served) {
        units += stockedNear[position] > 0 ? served : 0;
    }

    /** Units that were settled for areas while a center near had the product. */
    double units() {
        return Math.max(0, units);
    }
}
