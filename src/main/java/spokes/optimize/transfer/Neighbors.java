package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Neighbor;
import spokes.optimize.draft.ProductStock;

/** What one product could do otherwise in a draft: without a lot, with more or less of it, on another way, with one more. */
final class Neighbors {
    private static final double LEAST_GAIN = 1e-7;
    private static final int NO_LOT = -1;

    private static final Comparator<Neighbor> BEST =
            Comparator.comparingDouble(Neighbor::gain).reversed();

    /** Neighbors whose orders of several products are looked at as well. */
    private static final int WITH_ORDERS = 4;

    /** Ways on which a lot goes by other sizes as well, of those on which it goes by one. */
    private static final int CLOSELY = 4;

    /** Parts of a lot that may go another way where that is looked at closely; the first is one step. */
    private static final double[] PARTS = {0, 0.5};

    private final Draft draft;
    private final ProductStock stock;
    private final Collection<Way> ways;
    private final Collection<Way> ownWays;
    private final List<Lot> lots;
    private final Set<List<Lot>> found = new LinkedHashSet<>();
    private final List<Turn> turns = new ArrayList<>();

    /**
     * A way on which more goes.
     *
     * @param lot  number of the lot that goes there instead; {@link #NO_LOT} if what goes is more
     * @param next the lots if that is done in one size
     */
    private record Turn(int lot, Way way, List<Lot> next) {}

    /**
     * Neighbors of what a product does in a draft.
     *
     * @param known ways that may be good for it
     */
    Neighbors(Draft draft, ProductStock stock, KnownWays known) {
        this.draft = draft;
        this.stock = stock;
        ownWays = known.of(stock.good().number());
        ways = known.among(stock.good().number(), draft.ways());
        lots = draft.trial().lots(stock.good().number());
    }

    /** Those that seem to save money, the best first. */
    List<Neighbor> list(int most) {
        for (int i = 0; i < lots.size(); i++) {
            resize(i);
            redirect(i);
        }
        ways.forEach(this::add);
        lookClosely();
        addReceivers();
        found.add(new Fresh(draft, stock, ways).lots());
        found.remove(lots);
        int product = stock.good().number();
        double own = draft.trial().own(product, lots);
        List<Neighbor> alone = found.stream()
                .filter(stock::allows)
                .map(next -> neighbor(next, own - draft.trial().own(product, next)))
                .sorted(BEST)
                .toList();
        double ownWithOrders = draft.trial().ownWithOrders(product, lots);
        return promising(alone).stream()
                .map(near -> neighbor(near.lots(), ownWithOrders - draft.trial().ownWithOrders(product, near.lots())))
                .filter(neighbor -> neighbor.gain() > LEAST_GAIN)
                .sorted(BEST)
                .limit(most)
                .toList();
    }

    /** The best of all, and the best to other receivers: one center may be full. */
    private static Set<Neighbor> promising(List<Neighbor> sorted) {
        Map<Set<Integer>, Neighbor> byReceivers = new LinkedHashMap<>();
        for (Neighbor near : sorted) {
            Set<Integer> receivers =
                    near.lots().stream().map(lot -> lot.way().to()).collect(Collectors.toSet());
            byReceivers.putIfAbsent(receivers, near);
        }
        Set<Neighbor> promising = new LinkedHashSet<>(sorted.subList(0, Math.min(WITH_ORDERS, sorted.size())));
        byReceivers.values().stream().limit(WITH_ORDERS).forEach(promising::add);
        return promising;
    }

    private Neighbor neighbor(List<Lot> next, double saved) {
        return new Neighbor(stock.good().number(), next, saved - draft.change(stock.good(), next));
    }

    /** Less of a lot, more of it, or none. */
    private void resize(int index) {
        Lot lot = lots.get(index);
        List<Lot> rest = ProductStock.without(lots, index);
        found.add(rest);
        double step = stock.step(lot.way());
        put(rest, lot.way(), lot.units() - step);
        put(rest, lot.way(), lot.units() + step);
        put(rest, lot.way(), whole(lot.units() / 2, step));
        put(rest, lot.way(), stock.most(rest, lot.way()));
    }

    /** A lot goes another way, and more if there is room. */
    private void redirect(int index) {
        Lot lot = lots.get(index);
        List<Lot> rest = ProductStock.without(lots, index);
        for (Way other : ways) {
            boolean isNear =
                    other.from() == lot.way().from() || other.to() == lot.way().to();
            if (isNear && !other.equals(lot.way())) {
                double most = stock.most(rest, other);
                double units = most > 0 ? Math.min(most, lot.units()) : lot.units();
                turns.add(new Turn(index, other, ProductStock.with(rest, new Lot(other, units))));
            }
        }
    }

    /** More goes a way. */
    private void add(Way way) {
        double most = stock.most(lots, way);
        double all = stock.all(lots, way);
        if (most > 0 || all > 0) {
            turns.add(new Turn(NO_LOT, way, ProductStock.with(lots, new Lot(way, most > 0 ? most : all))));
        }
    }

    /** Each way in one size, and those that save most by it in others. */
    private void lookClosely() {
        int product = stock.good().number();
        Map<Turn, Double> costs = new LinkedHashMap<>();
        for (Turn turn : turns) {
            if (stock.allows(turn.next)) {
                costs.put(turn, draft.trial().own(product, turn.next) + draft.change(stock.good(), turn.next));
            }
            found.add(turn.next);
        }
        turns.stream()
                .sorted(Comparator.comparingDouble(turn -> costs.getOrDefault(turn, Double.MAX_VALUE)))
                .limit(CLOSELY)
                .forEach(this::putSizes);
    }

    private void putSizes(Turn turn) {
        double step = stock.step(turn.way);
        if (turn.lot == NO_LOT) {
            put(lots, turn.way, whole(stock.most(lots, turn.way) / 2, step));
            put(lots, turn.way, Math.min(stock.most(lots, turn.way), step));
            put(lots, turn.way, stock.all(lots, turn.way));
            return;
        }
        Lot lot = lots.get(turn.lot);
        List<Lot> rest = ProductStock.without(lots, turn.lot);
        for (double part : PARTS) {
            redirect(lot, rest, turn.way, Math.max(step, whole(lot.units() * part, step)));
        }
        redirect(lot, rest, turn.way, lot.units());
        put(rest, turn.way, stock.most(rest, turn.way));
    }

    private void redirect(Lot lot, List<Lot> rest, Way other, double units) {
        List<Lot> left = lot.units() > units ? ProductStock.with(rest, new Lot(lot.way(), lot.units() - units)) : rest;
        put(left, other, units);
    }

    /**
     * A receiver more, or two where there is none: where more centers hold a product, each needs less of it, so what goes to
     * the others shrinks to what they can use then.
     */
    private void addReceivers() {
        for (Way way : ways) {
            if (lots.stream().noneMatch(lot -> lot.way().to() == way.to())) {
                List<Lot> seeds = seeds(way);
                found.add(filled(filled(seeds, way, Double.POSITIVE_INFINITY)));
                found.add(filled(filled(seeds), way, Double.POSITIVE_INFINITY));
            }
        }
        for (Way first : ownWays) {
            for (Way second : ownWays) {
                if (first.from() == second.from() && first.to() != second.to()) {
                    addTwo(first, second);
                }
            }
        }
    }

    /** A step of each lot, and one on a way more. */
    private List<Lot> seeds(Way way) {
        List<Lot> seeds = new ArrayList<>();
        for (Lot lot : lots) {
            seeds.add(new Lot(lot.way(), Math.min(lot.units(), stock.step(lot.way()))));
        }
        seeds.add(new Lot(way, stock.step(way)));
        return seeds;
    }

    /** Lots that grow to what they are now, as far as that may be. */
    private List<Lot> filled(List<Lot> seeds) {
        List<Lot> next = seeds;
        for (Lot lot : lots) {
            next = filled(next, lot.way(), lot.units() - Math.min(lot.units(), stock.step(lot.way())));
        }
        return next;
    }

    private List<Lot> filled(List<Lot> seeds, Way way, double units) {
        double more = Math.min(units, stock.most(seeds, way));
        return more > 0 ? ProductStock.with(seeds, new Lot(way, more)) : seeds;
    }

    private void addTwo(Way first, Way second) {
        List<Lot> begun = ProductStock.with(lots, new Lot(first, stock.step(first)));
        double most = stock.most(begun, second);
        if (most > 0) {
            List<Lot> next = ProductStock.with(begun, new Lot(second, most));
            double more = stock.most(next, first);
            found.add(next);
            found.add(more > 0 ? ProductStock.with(next, new Lot(first, more)) : next);
        }
    }

    private static double whole(double units, double step) {
        return Math.floor(units / step) * step;
    }

    private void put(List<Lot> rest, Way way, double units) {
        if (units > 0) {
            found.add(ProductStock.with(rest, new Lot(way, units)));
        }
    }
}
