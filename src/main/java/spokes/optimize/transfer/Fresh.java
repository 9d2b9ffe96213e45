package spokes.optimize.transfer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.ProductStock;

/**
 * Lots of one product made from nothing: again and again the part of a lot that saves most at the freight that the ways
 * ask for it now, beside what other products send.
 */
final class Fresh {
    /** Parts of the most that can go one way. */
    private static final int PARTS = 8;

    private static final double LEAST_GAIN = 1e-7;

    /** Parts that are put together. */
    private static final int STEPS = 16;

    private final Draft draft;
    private final ProductStock stock;
    private final Collection<Way> ways;

    private record Step(List<Lot> lots, double cost) {}

    Fresh(Draft draft, ProductStock stock, Collection<Way> some) {
        this.draft = draft;
        this.stock = stock;
        Map<List<Integer>, Way> cheapest = new LinkedHashMap<>();
        for (Way way : some) {
            cheapest.merge(List.of(way.from(), way.to()), way, this::cheaper);
        }
        ways = cheapest.values();
    }

    /** Of two modes the one that asks less for a case. */
    private Way cheaper(Way a, Way b) {
        return more(b) < more(a) ? b : a;
    }

    private double more(Way way) {
        Load load = Load.of(stock.good(), stock.step(way));
        return way.freight(draft.on(way).plus(load)) - way.freight(draft.on(way));
    }

    /** The lots; none if nothing saves. */
    List<Lot> lots() {
        double most = ways.stream()
                .mapToDouble(way -> stock.most(List.of(), way))
                .max()
                .orElse(0);
        Step best = new Step(List.of(), cost(List.of()));
        for (int i = 0; i < STEPS && most > 0; i++) {
            Step next = next(best, most / PARTS);
            if (next.cost > best.cost - LEAST_GAIN) {
                break;
            }
            best = next;
        }
        return best.lots;
    }

    private Step next(Step now, double part) {
        Step best = now;
        for (Way way : ways) {
            double step = stock.step(way);
            double units = Math.min(stock.most(now.lots, way), Math.max(step, Math.floor(part / step) * step));
            if (units > 0) {
                List<Lot> lots = ProductStock.with(now.lots, new Lot(way, units));
                double cost = cost(lots);
                best = cost < best.cost ? new Step(lots, cost) : best;
            }
        }
        return best;
    }

    private double cost(List<Lot> lots) {
        return draft.trial().own(stock.good().number(), lots) + draft.change(stock.good(), lots);
    }
}
