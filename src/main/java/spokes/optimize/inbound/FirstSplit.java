package spokes.optimize.inbound;

import java.util.List;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.ProductStock;

/**
 * A first split of one product: part by part to the center where it costs least, freight by weight alone, as long as there is
 * one that can use more; what nobody can use goes where it costs least.
 */
final class FirstSplit {
    private static final int PARTS = 12;

    private final TransferTrial base;
    private final ProductStock stock;
    private final List<Way> ways;

    FirstSplit(TransferTrial base, ProductStock stock, List<Way> ways) {
        this.base = base;
        this.stock = stock;
        this.ways = ways;
    }

    private record Next(List<Lot> lots, double units, double perUnit) {}

    /** Lots of so many units in all; none if they may be kept nowhere. */
    List<Lot> lots(double units) {
        double step = stock.good().unitsPerCase();
        double part = Math.max(step, Math.floor(units / PARTS / step) * step);
        boolean isUsed = stock.canUse(units);
        List<Lot> lots = List.of();
        double left = units;
        while (left > 0) {
            Next next = best(lots, Math.min(part, left), isUsed);
            next = next.units > 0 ? next : best(lots, Math.min(part, left), false);
            if (next.units == 0) {
                return List.of();
            }
            lots = next.lots;
            left -= next.units;
        }
        return lots;
    }

    private Next best(List<Lot> lots, double part, boolean isUsed) {
        Next best = new Next(lots, 0, Double.POSITIVE_INFINITY);
        double now = cost(lots);
        for (Way way : ways) {
            double units = Math.min(part, room(lots, way, isUsed));
            if (units > 0) {
                List<Lot> next = ProductStock.with(lots, new Lot(way, units));
                double perUnit = (cost(next) - now) / units;
                best = perUnit < best.perUnit ? new Next(next, units, perUnit) : best;
            }
        }
        return best;
    }

    /** Room for whole cases that can be used, or for any that may be there; a last part of a case goes with others. */
    private double room(List<Lot> lots, Way way, boolean isUsed) {
        return isUsed ? stock.most(lots, way) : stock.space(lots, way);
    }

    private double cost(List<Lot> lots) {
        double freight = lots.stream()
                .mapToDouble(lot -> lot.way().variableFreight(Load.of(stock.good(), lot.units())))
                .sum();
        return base.ownWithOrders(stock.good().number(), lots) + freight;
    }
}
