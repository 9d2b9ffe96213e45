package spokes.optimize.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

    private static final Comparator<Saving> MOST_FIRST =
            Comparator.comparingDouble(Saving::money).reversed();

    private record Step(List<Lot> lots, double cost) {}

    /**
     * What a part more on a way saves.
     *
     * @param taken parts that were taken when that was looked at
     */
    private record Saving(Way way, int taken, Step after, double money) {}

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

    /**
     * The lots; none if nothing saves. What a way saved when it was looked at last is taken for what it saves at most, as the
     * more goes the less more is worth (Minoux, 1978): only while it seems to save most it is looked at again.
     */
    List<Lot> lots() {
        double most = ways.stream()
                .mapToDouble(way -> stock.most(List.of(), way))
                .max()
                .orElse(0);
        Step now = new Step(List.of(), cost(List.of()));
        double part = most / PARTS;
        PriorityQueue<Saving> savings = new PriorityQueue<>(MOST_FIRST);
        for (Way way : most > 0 ? ways : List.<Way>of()) {
            savings.add(saving(now, 0, way, part));
        }
        int taken = 0;
        while (taken < STEPS && !savings.isEmpty() && savings.element().money > LEAST_GAIN) {
            Saving best = savings.remove();
            if (best.taken == taken) {
                now = best.after;
                taken++;
            }
            savings.add(saving(now, taken, best.way, part));
        }
        return now.lots;
    }

    /** What a part more saves; nothing if there is no room. */
    private Saving saving(Step now, int taken, Way way, double part) {
        double step = stock.step(way);
        double units = Math.min(stock.most(now.lots, way), Math.max(step, Math.floor(part / step) * step));
        if (!(units > 0)) {
            return new Saving(way, taken, now, 0);
        }
        List<Lot> lots = ProductStock.with(now.lots, new Lot(way, units));
        double cost = cost(lots);
        return new Saving(way, taken, new Step(lots, cost), now.cost - cost);
    }

    private double cost(List<Lot> lots) {
        return draft.trial().own(stock.good().number(), lots) + draft.change(stock.good(), lots);
    }
}
