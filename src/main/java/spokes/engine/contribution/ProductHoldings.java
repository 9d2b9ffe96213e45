package spokes.engine.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spokes.engine.flow.StockWatcher;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/** Watches the stock of one product at all centers: how much for how long, and when there was any. */
final class ProductHoldings implements StockWatcher {
    /** Days from and to which there is stock. */
    record Span(double from, double to) {}

    private final double[] feeUnits;
    private final double[] lastDay;
    private final double[] lastUnits;
    private final Holding[] holdings;
    private final List<List<Span>> stocked = new ArrayList<>();

    ProductHoldings(Network network, Item item) {
        int centers = network.sites.size();
        feeUnits = new double[centers];
        lastDay = new double[centers];
        lastUnits = new double[centers];
        holdings = new Holding[centers];
        Arrays.fill(holdings, Holding.NONE);
        for (int c = 0; c < centers; c++) {
            double space = spacePerUnitMonth(network, item, c);
            double bin = network.sites.binFeePerMonth[c];
            feeUnits[c] = space > 0 ? bin / space : bin > 0 ? Double.POSITIVE_INFINITY : 0;
            stocked.add(new ArrayList<>());
        }
    }

    /** Money per unit and month for the space that it takes at a center (model.md, section 6). */
    static double spacePerUnitMonth(Network network, Item item, int center) {
        return item.m3 / network.terms.storageFill * network.sites.storagePerM3Month[center];
    }

    @Override
    public void at(double day, int center, double units) {
        double days = day - lastDay[center];
        if (days > 0 && lastUnits[center] > 0) {
            holdings[center] = holdings[center].and(lastUnits[center], units, days, feeUnits[center]);
            stocked.get(center).add(new Span(lastDay[center], day));
        }
        lastDay[center] = day;
        lastUnits[center] = units;
    }

    Holding holding(int center) {
        return holdings[center];
    }

    Holding[] holdings() {
        return holdings;
    }

    /** When a center had stock, in order. */
    List<Span> stocked(int center) {
        return stocked.get(center);
    }
}
