package spokes.optimize.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/** One vehicle less on a way: the lots that save least for their size stay, one of them in part. */
final class Trimming {
    private final Draft draft;
    private final Way way;
    private final List<ProductStock> stocks;

    private record Part(Good good, Lot lot, double worth) {}

    Trimming(Draft draft, Way way, List<ProductStock> stocks) {
        this.draft = draft;
        this.way = way;
        this.stocks = stocks;
    }

    /** The lots of the products that send less then, by product number; none if no vehicle can be spared. */
    Map<Integer, List<Lot>> fewer() {
        Map<Integer, List<Lot>> rest = new LinkedHashMap<>();
        double vehicles = Math.ceil(way.vehicles(draft.on(way))) - 1;
        if (!way.isByVehicle() || vehicles < 1) {
            return rest;
        }
        Load load = draft.on(way);
        for (Part part : parts()) {
            if (way.vehicles(load) > vehicles) {
                Load others = load.minus(Load.of(part.good, part.lot.units()));
                double units = fitting(part, others, vehicles);
                load = others.plus(Load.of(part.good, units));
                rest.put(part.good.number(), with(part, units));
            }
        }
        return rest;
    }

    /** Lots on the way, the least worth for its size first. */
    private List<Part> parts() {
        TransferTrial trial = draft.trial();
        List<Part> parts = new ArrayList<>();
        for (Good good : draft.goods(way)) {
            List<Lot> lots = trial.lots(good.number());
            for (int i = 0; i < lots.size(); i++) {
                Lot lot = lots.get(i);
                if (lot.way().equals(way)) {
                    double saved =
                            trial.own(good.number(), ProductStock.without(lots, i)) - trial.own(good.number(), lots);
                    double size = way.vehicles(Load.of(good, lot.units()));
                    parts.add(new Part(good, lot, saved / Math.max(size, Double.MIN_NORMAL)));
                }
            }
        }
        parts.sort(Comparator.comparingDouble(Part::worth));
        return parts;
    }

    /** The most units of a lot that fit in so many vehicles beside others. */
    private double fitting(Part part, Load others, double vehicles) {
        double step = stocks.get(part.good.number()).step(way);
        double units = 0;
        double least = 0;
        double most = Math.floor(part.lot.units() / step);
        while (least <= most) {
            double middle = Math.floor((least + most) / 2);
            if (way.vehicles(others.plus(Load.of(part.good, middle * step))) <= vehicles) {
                units = middle * step;
                least = middle + 1;
            } else {
                most = middle - 1;
            }
        }
        return units;
    }

    private List<Lot> with(Part part, double units) {
        List<Lot> next = new ArrayList<>(draft.trial().lots(part.good.number()));
        int index = next.indexOf(part.lot);
        if (units > 0) {
            next.set(index, new Lot(way, units));
        } else {
            next.remove(index);
        }
        return next;
    }
}
