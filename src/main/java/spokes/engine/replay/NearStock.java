package spokes.engine.replay;

import spokes.engine.basis.Codes;
import spokes.engine.flow.Totals;
import spokes.engine.network.Network;

/** Which centers lie within 300 miles of each area (model.md, section 7), and what is asked for near stock. */
final class NearStock {
    private final Shelves shelves;
    private final int words;
    private final long[] near;

    NearStock(Network network, Shelves shelves) {
        this.shelves = shelves;
        words = shelves.words;
        near = new long[words * network.areas.size()];
        for (int c = 0; c < network.sites.size(); c++) {
            for (int area : network.lanes.order().near(c)) {
                near[area * words + c / Long.SIZE] |= 1L << c;
            }
        }
    }

    /** Counts units that are asked for while a center nearby has the product. */
    void count(int product, int area, double units, double[] totals) {
        for (int w = 0; w < words && area != Codes.NONE; w++) {
            if ((shelves.stocked[product * words + w] & near[area * words + w]) != 0) {
                totals[Totals.NEAR] += units;
                return;
            }
        }
    }
}
