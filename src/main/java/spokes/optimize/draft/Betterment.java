package spokes.optimize.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Way;

/**
 * Betters a draft by small steps on the engine's own total: product by product, then shipment by shipment, until no step
 * helps. Steps are looked for at once and taken one after the other, so the number of threads changes nothing.
 */
public final class Betterment {
    private static final double LEAST_GAIN = 1e-6;

    /** Share of the total that a round of steps has to gain to be followed by another. */
    private static final double LEAST_SHARE = 1e-5;

    /** Share of the total that a step of all products has to gain for another to be looked for. */
    private static final double LEAST_STEP = 1e-7;

    /** Share by which a shipment has to change for its modes to be looked at again. */
    private static final double OTHERWISE = 0.25;

    /** Freight by another mode that is looked at, of what it is. */
    private static final double DEARER = 1.5;

    private final List<ProductStock> stocks;
    private final Neighborhood neighborhood;
    private final Guard guard;
    private final Consumer<Draft> found;
    private final BooleanSupplier isOver;
    private final Map<List<Way>, Double> looked = new HashMap<>();

    /**
     * Steps between drafts.
     *
     * @param found hears of better drafts on the way
     */
    public Betterment(
            List<ProductStock> stocks,
            Neighborhood neighborhood,
            Guard guard,
            Consumer<Draft> found,
            BooleanSupplier isOver) {
        this.stocks = stocks;
        this.neighborhood = neighborhood;
        this.guard = guard;
        this.found = found;
        this.isOver = isOver;
    }

    /** A draft that no step makes better, or the best when time is over. */
    public Draft better(Draft draft) {
        Draft best = draft;
        double before = Double.MAX_VALUE;
        while (best.value() < before - LEAST_SHARE * Math.abs(before) && !isOver.getAsBoolean()) {
            before = best.value();
            best = settled(best, stocks);
            best = shipments(best);
        }
        return best;
    }

    /** Betters some products step by step; in the end all of them, as what one does changes what others should. */
    private Draft settled(Draft draft, List<ProductStock> some) {
        Draft best = draft;
        List<ProductStock> rest = some;
        double last = Double.MAX_VALUE;
        while (!rest.isEmpty() && best.value() < last - LEAST_STEP * Math.abs(last) && !isOver.getAsBoolean()) {
            last = best.value();
            Draft before = best;
            Draft next = products(best, rest);
            rest = rest.stream()
                    .filter(stock -> !before.trial()
                            .lots(stock.good().number())
                            .equals(next.trial().lots(stock.good().number())))
                    .toList();
            best = next;
            found.accept(best);
        }
        return best;
    }

    /** Betters some products, each by one step. */
    private Draft products(Draft draft, Collection<ProductStock> some) {
        List<List<Neighbor>> steps = some.parallelStream()
                .map(stock -> isOver.getAsBoolean() ? List.<Neighbor>of() : neighborhood.list(draft, stock))
                .filter(list -> !list.isEmpty())
                .sorted(Comparator.comparingDouble(list -> -list.getFirst().gain()))
                .toList();
        return together(draft, steps);
    }

    /**
     * Takes the best step of each product, all at once if they gain together at least half of what they seem to; else first
     * those of one half and then of the other. Alone, a product may take another step than its best.
     */
    private Draft together(Draft draft, List<List<Neighbor>> steps) {
        if (steps.isEmpty() || isOver.getAsBoolean()) {
            return draft;
        }
        if (steps.size() == 1) {
            return any(draft, steps.getFirst());
        }
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        steps.forEach(
                list -> lots.put(list.getFirst().product(), list.getFirst().lots()));
        double gain = steps.stream().mapToDouble(list -> list.getFirst().gain()).sum();
        Draft next = taken(draft, lots);
        if (next.value() < draft.value() - gain / 2) {
            return next;
        }
        int half = steps.size() / 2;
        return together(together(draft, steps.subList(0, half)), steps.subList(half, steps.size()));
    }

    private Draft any(Draft draft, List<Neighbor> steps) {
        for (Neighbor step : steps) {
            Draft next = taken(draft, Map.of(step.product(), step.lots()));
            if (next != draft) {
                return next;
            }
        }
        return draft;
    }

    /** The draft with other lots if that is better and may be; else the draft. */
    private Draft taken(Draft draft, Map<Integer, List<Lot>> lots) {
        Draft next = draft.with(lots);
        return next.value() < draft.value() - LEAST_GAIN && guard.isFine(draft.trial(), next.trial(), lots.keySet())
                ? next
                : draft;
    }

    private Draft shipments(Draft draft) {
        Draft best = draft;
        for (Way way : draft.ways()) {
            if (way.isInbound()) {
                best = merged(best, way);
                continue;
            }
            best = isOver.getAsBoolean() ? best : modes(best, way);
            best = isOver.getAsBoolean() ? best : taken(best, new Trimming(best, way, stocks).fewer());
            best = isOver.getAsBoolean() ? best : closed(best, way);
        }
        return best;
    }

    /** All of a shipment that one center gets goes to another that gets some, if that is better. */
    private Draft merged(Draft draft, Way way) {
        Draft best = draft;
        for (Way other : draft.ways()) {
            if (!other.equals(way) && !isOver.getAsBoolean() && allows(best, way, other)) {
                best = repaired(best, moved(best, way, other));
            }
        }
        return best;
    }

    private boolean allows(Draft draft, Way way, Way other) {
        return draft.goods(way).stream().allMatch(good -> {
            double units = draft.trial().lots(good.number()).stream()
                    .filter(lot -> lot.way().equals(way))
                    .mapToDouble(Lot::units)
                    .sum();
            return stocks.get(good.number()).space(draft.trial().lots(good.number()), other) >= units;
        });
    }

    /** All that goes one way by another mode, if that is better. */
    private Draft modes(Draft draft, Way way) {
        Draft best = draft;
        for (Way other : draft.trial().ways(way.from(), way.to())) {
            double freight = other.freight(draft.on(way));
            if (!other.equals(way) && freight < DEARER * way.freight(draft.on(way)) && isNew(best, way, other)) {
                best = repaired(best, moved(best, way, other));
            }
        }
        return best;
    }

    /** Whether a change of mode was not looked at yet with about so many units; takes note of it. */
    private boolean isNew(Draft draft, Way way, Way other) {
        double units = draft.on(way).units();
        Double last = looked.put(List.of(way, other), units);
        return !isOver.getAsBoolean() && (last == null || Math.abs(units - last) > OTHERWISE * last);
    }

    private static Map<Integer, List<Lot>> moved(Draft draft, Way way, Way other) {
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (Good good : draft.goods(way)) {
            List<Lot> next = new ArrayList<>();
            for (Lot lot : draft.trial().lots(good.number())) {
                Lot moved = lot.way().equals(way) ? new Lot(other, lot.units()) : lot;
                next = ProductStock.with(next, moved);
            }
            lots.put(good.number(), next);
        }
        return lots;
    }

    /** Nothing goes this way, its products may go others: looked at where the shipment saves less than its freight. */
    private Draft closed(Draft draft, Way way) {
        Map<Integer, List<Lot>> rest = new LinkedHashMap<>();
        for (Good good : draft.goods(way)) {
            rest.put(
                    good.number(),
                    draft.trial().lots(good.number()).stream()
                            .filter(lot -> !lot.way().equals(way))
                            .toList());
        }
        Draft without = draft.with(rest);
        return without.value() - draft.value() < draft.freight(way) ? repaired(draft, rest) : draft;
    }

    /** The draft with other lots, and its products bettered by a step each, if that is better; else the draft. */
    private Draft repaired(Draft draft, Map<Integer, List<Lot>> lots) {
        List<ProductStock> affected = lots.keySet().stream().map(stocks::get).toList();
        Draft next = products(draft.with(lots), affected);
        return next.value() < draft.value() - LEAST_GAIN && guard.isFine(draft.trial(), next.trial(), lots.keySet())
                ? next
                : draft;
    }
}
