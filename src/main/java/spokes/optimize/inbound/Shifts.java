package spokes.optimize.inbound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Neighbor;
import spokes.optimize.draft.Neighborhood;
import spokes.optimize.draft.ProductStock;

/** Units of one product that a shipment could bring to another of its centers. */
final class Shifts implements Neighborhood {
    private static final double LEAST_GAIN = 1e-7;
    private static final int MOST = 6;
    private static final double[] PARTS = {0.25, 0.5, 1};

    private final List<Way> ways;

    Shifts(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public List<Neighbor> list(Draft draft, ProductStock stock) {
        Good good = stock.good();
        TransferTrial trial = draft.trial();
        List<Lot> lots = trial.lots(good.number());
        if (lots.isEmpty()) {
            return List.of();
        }
        Set<List<Lot>> found = new LinkedHashSet<>();
        boolean isUsed = stock.canUse(lots.stream().mapToDouble(Lot::units).sum());
        for (int i = 0; i < lots.size(); i++) {
            for (Way way : ways) {
                shift(lots, i, way, stock, isUsed, found);
            }
        }
        double own = trial.ownWithOrders(good.number(), lots);
        return found.stream()
                .map(next -> new Neighbor(
                        good.number(), next, own - trial.ownWithOrders(good.number(), next) - draft.change(good, next)))
                .filter(neighbor -> neighbor.gain() > LEAST_GAIN)
                .sorted(Comparator.comparingDouble(Neighbor::gain).reversed())
                .limit(MOST)
                .toList();
    }

    private static void shift(
            List<Lot> lots, int index, Way way, ProductStock stock, boolean isUsed, Set<List<Lot>> found) {
        Lot lot = lots.get(index);
        List<Lot> rest = ProductStock.without(lots, index);
        double step = stock.good().unitsPerCase();
        double room = isUsed ? stock.most(rest, way) : stock.space(rest, way);
        Set<Double> sizes = new LinkedHashSet<>();
        sizes.add(Math.min(step, lot.units()));
        for (double part : PARTS) {
            double units = lot.units() * part;
            sizes.add(part < 1 ? Math.floor(units / step) * step : units);
        }
        for (double units : sizes) {
            if (units > 0 && units <= room && !lot.way().equals(way)) {
                found.add(shifted(rest, lot, way, units));
            }
        }
    }

    private static List<Lot> shifted(List<Lot> rest, Lot lot, Way way, double units) {
        List<Lot> next = new ArrayList<>(rest);
        if (lot.units() > units) {
            next.add(new Lot(lot.way(), lot.units() - units));
        }
        return ProductStock.with(next, new Lot(way, units));
    }
}
