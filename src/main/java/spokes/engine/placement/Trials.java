package spokes.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.flow.StockWatcher;
import spokes.engine.flow.Totals;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;

/** Tries placements of single products by the engine's own run. For one thread. */
public final class Trials {
    private static final int[] MONEY = {
        Totals.OUTBOUND,
        Totals.PICK,
        Totals.RECEIVING,
        Totals.STORAGE,
        Totals.CAPITAL,
        Totals.LOSS,
        Totals.LOSS_OF_MOVES,
        Totals.RETURNS,
        Totals.LOST_MARGIN,
        Totals.SURPLUS
    };

    private final StockNetwork stock;
    private final Network network;
    private final boolean isLimited;
    private final double[] jumps;

    private final double fastDays;

    Trials(StockNetwork stock, double fastDays) {
        this.fastDays = fastDays;
        this.stock = stock;
        network = stock.network();
        StockSites sites = stock.sites();
        isLimited = sites.isSpaceLimited() || sites.isThroughputLimited();
        jumps = stock.jumps();
    }

    /**
     * What a placement of a product comes to.
     *
     * @param opening  units at the start by center
     * @param arriving units by shipment of {@link StockedProduct#inbound} and, in it, by center
     */
    public Trial of(StockedProduct product, double[] opening, double[][] arriving) {
        Trial.Watch watch = new Trial.Watch(network, jumps);
        Peaks peaks = new Peaks(opening.length);
        Outcome outcome = Judgment.tried(
                network,
                product.number(),
                supply(product, opening, arriving),
                product.moves(),
                watcher(product, watch, peaks));
        double money = 0;
        for (int line : MONEY) {
            money += outcome.totals[line];
        }
        double[] billed = new double[opening.length];
        System.arraycopy(outcome.totals, Totals.billed(0), billed, 0, billed.length);
        return new Trial(
                money,
                outcome.totals[Totals.UNMET],
                billed,
                fast(outcome),
                watch.loads(product),
                outside(product, opening, arriving, outcome, peaks));
    }

    private double outside(
            StockedProduct product, double[] opening, double[][] arriving, Outcome outcome, Peaks peaks) {
        if (!product.isLimited() && !stock.isOfService()) {
            return 0;
        }
        double bought = product.isBought()
                ? Arrays.stream(arriving[arriving.length - 1]).sum()
                : 0;
        return Outside.of(product, stock.need(product), opening, bought, outcome, peaks);
    }

    private StockWatcher watcher(StockedProduct product, Trial.Watch watch, Peaks peaks) {
        StockWatcher loads = isLimited ? watch : StockWatcher.NOBODY;
        return product.isLimited() ? peaks.and(loads) : loads;
    }

    private double fast(Outcome outcome) {
        double units = 0;
        for (int time = 0; time < network.times.count(); time++) {
            boolean isFast = network.times.businessDays(time) <= fastDays;
            units += isFast ? outcome.totals[Totals.time(network.sites.size(), time)] : 0;
        }
        return units;
    }

    private Supply supply(StockedProduct product, double[] opening, double[][] arriving) {
        int[] counted = new int[opening.length];
        List<Supply.Arrival> arrivals = new ArrayList<>();
        for (int c = 0; c < opening.length; c++) {
            counted[c] = product.counted(c);
            for (int i = 0; i < arriving.length; i++) {
                if (arriving[i][c] > 0) {
                    double ready = product.ready(product.inbound().get(i), c);
                    arrivals.add(new Supply.Arrival(c, arriving[i][c], ready));
                }
            }
        }
        return new Supply(opening.clone(), counted, arrivals);
    }

    /** The network that placements are tried in. */
    public StockNetwork stock() {
        return stock;
    }
}
