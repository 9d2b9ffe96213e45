package spokes.optimize.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Way;

/** What one product could do otherwise in a draft: without a lot, with more or less of it, on another way, with one more. */
final class Neighbors {
    private static final double LEAST_GAIN = 1e-7;

    private static final Comparator<Neighbor> BEST =
            Comparator.comparingDouble(Neighbor::gain).reversed();

    /** Neighbors whose orders of several products are looked at as well. */
    private static final int WITH_ORDERS = 10;

    /** Parts of a lot that may go another way. */
    private static final double[] PARTS = {0.25, 0.5, 0.75, 1};

    private final Draft draft;
    private final ProductStock stock;
    private final Collection<Way> ways;
    private final Collection<Way> ownWays;
    private final List<Lot> lots;
    private final Set<List<Lot>> found = new LinkedHashSet<>();

    /**
     * Other lots of a product.
     *
     * @param gain money that they save
     */
    record Neighbor(int product, List<Lot> lots, double gain) {}

    /**
     * Neighbors of what a product does in a draft.
     *
     * @param known ways that may be good for it
     */
    Neighbors(Draft draft, ProductStock stock, KnownWays known) {
        this.draft = draft;
        this.stock = stock;
        ownWays = known.of(stock.good().number());
        ways = new LinkedHashSet<>(draft.ways());
        ways.addAll(ownWays);
        lots = draft.trial().lots(stock.good().number());
    }

    /** Those that seem to save money, the best first. */
    List<Neighbor> list(int most) {
        for (int i = 0; i < lots.size(); i++) {
            resize(i);
            redirect(i);
        }
        for (Way way : ways) {
            add(lots, way);
        }
        addTwo();
        found.remove(lots);
        int product = stock.good().number();
        double own = draft.trial().own(product, lots);
        double ownWithOrders = draft.trial().ownWithOrders(product, lots);
        return found.stream()
                .filter(stock::allows)
                .map(next -> neighbor(next, own - draft.trial().own(product, next)))
                .sorted(BEST)
                .limit(WITH_ORDERS)
                .map(near -> neighbor(near.lots, ownWithOrders - draft.trial().ownWithOrders(product, near.lots)))
                .filter(neighbor -> neighbor.gain > LEAST_GAIN)
                .sorted(BEST)
                .limit(most)
                .toList();
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

    /** Some of a lot goes another way, or all of it, and more if there is room. */
    private void redirect(int index) {
        Lot lot = lots.get(index);
        List<Lot> rest = ProductStock.without(lots, index);
        double step = stock.step(lot.way());
        for (Way other : ways) {
            boolean isNear =
                    other.from() == lot.way().from() || other.to() == lot.way().to();
            if (isNear && !other.equals(lot.way())) {
                for (double part : PARTS) {
                    redirect(lot, rest, other, Math.max(step, whole(lot.units() * part, step)));
                }
                put(rest, other, stock.most(rest, other));
            }
        }
    }

    private void redirect(Lot lot, List<Lot> rest, Way other, double units) {
        List<Lot> left = lot.units() > units ? ProductStock.with(rest, new Lot(lot.way(), lot.units() - units)) : rest;
        put(left, other, units);
    }

    /** Two lots to centers that do not hold the product yet: together they leave the sender less to serve. */
    private void addTwo() {
        for (Way first : ownWays) {
            for (Way second : ownWays) {
                if (first.from() == second.from() && first.to() != second.to()) {
                    addTwo(first, second);
                }
            }
        }
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

    private void add(List<Lot> rest, Way way) {
        double most = stock.most(rest, way);
        double step = stock.step(way);
        put(rest, way, most);
        put(rest, way, whole(most / 2, step));
        put(rest, way, Math.min(most, step));
        put(rest, way, stock.all(rest, way));
    }
}
