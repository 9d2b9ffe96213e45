package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.ProductStock;

/**
 * The further lots of one product that may pay: of each pair of centers, by each mode, the size that saves most beyond
 * the freight that rises with it.
 */
final class Offers {
    /** Pairs of centers of a product that are looked at closely. */
    private static final int CLOSELY = 6;

    /** Offers whose orders of several products are looked at as well. */
    private static final int WITH_ORDERS = 8;

    /** Pairs of centers of a product between which one lot may be the best of all. */
    private static final int ALONE = 3;

    /** The smallest part of the most that is looked at of such a lot. */
    private static final int PARTS = 4;

    private static final Comparator<Option> BEST =
            Comparator.comparingDouble(Option::worth).reversed();

    private final TransferTrial draft;
    private final ProductStock stock;
    private final double leastSaving;
    private final List<Lot> lots;
    private final double own;
    private final double ownWithOrders;
    private final List<Pair> pairs;

    /** A pair of centers by its best mode, and what may go there. */
    private record Pair(Way way, Option best) {
        double worth() {
            return best.worth();
        }
    }

    /**
     * A way by which one lot of a product may pay alone.
     *
     * @param net money that it seems to save, its whole freight taken off
     */
    record Single(Offers offers, Way way, double net) {
        int product() {
            return offers.stock.good().number();
        }
    }

    /** What a load adds to the freight of a way. */
    interface Charge {
        double of(Way way, Load load);
    }

    Offers(TransferTrial draft, ProductStock stock, double leastSaving) {
        this.draft = draft;
        this.stock = stock;
        this.leastSaving = leastSaving;
        lots = draft.lots(stock.good().number());
        own = draft.own(stock.good().number(), lots);
        ownWithOrders = draft.ownWithOrders(stock.good().number(), lots);
        pairs = pairs();
    }

    /** Ways between the pairs of centers between which it may pay to send some, the most promising first. */
    List<Way> promising() {
        return pairs.stream().map(Pair::way).toList();
    }

    /** The lots that are worth more than the least saving, the best first. */
    List<Option> list() {
        List<Option> options = new ArrayList<>();
        for (Pair pair : pairs.subList(0, Math.min(CLOSELY, pairs.size()))) {
            Option best = best(pair.way);
            for (Way way : draft.ways(pair.way.from(), pair.way.to())) {
                options.add(way.equals(pair.way) ? best : option(way, best.lot().units()));
            }
        }
        return options.stream()
                .sorted(BEST)
                .limit(WITH_ORDERS)
                .map(this::withOrders)
                .filter(option -> Math.max(option.worth(), option.alone().worth()) > leastSaving)
                .sorted(BEST)
                .toList();
    }

    /** What seems to save most if nothing else goes, its whole freight taken off. */
    List<Single> listSingle(Charge charge) {
        return pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> leastCharge(pair, charge) - pair.best.saved()))
                .limit(ALONE)
                .map(pair -> single(pair, charge))
                .toList();
    }

    private double leastCharge(Pair pair, Charge charge) {
        return draft.ways(pair.way.from(), pair.way.to()).stream()
                .mapToDouble(way -> charge.of(way, pair.best.load()))
                .min()
                .orElse(0);
    }

    private Single single(Pair pair, Charge charge) {
        double units = pair.best.lot().units();
        return draft.ways(pair.way.from(), pair.way.to()).stream()
                .map(way -> option(way, units))
                .map(option -> new Single(this, option.lot().way(), net(option, charge)))
                .max(Comparator.comparingDouble(Single::net))
                .orElseThrow();
    }

    private static double net(Option option, Charge charge) {
        return option.saved() - charge.of(option.lot().way(), option.load());
    }

    /**
     * The lot of one way that seems best if nothing else goes, the most and parts of it: centers may not take all, and orders of
     * several products may want more.
     */
    List<Option> alone(Way way, Charge charge) {
        double step = stock.step(way);
        double most = stock.most(lots, way);
        Set<Double> sizes = new LinkedHashSet<>();
        sizes.add(best(way, option -> net(option, charge)).lot().units());
        sizes.add(all(way));
        for (int part = 1; part <= PARTS; part = 2 * part) {
            sizes.add(Math.floor(most / part / step) * step);
        }
        return sizes.stream()
                .filter(units -> units > 0)
                .map(units -> option(way, units))
                .filter(option -> Double.isFinite(option.saved()))
                .toList();
    }

    /** The option or one of half its size, with what it changes for orders of several products. */
    private Option withOrders(Option option) {
        Way way = option.lot().way();
        double half = Math.floor(option.lot().units() / 2 / stock.step(way)) * stock.step(way);
        Option whole = exact(way, option.lot().units());
        return half > 0 ? better(whole, exact(way, half)) : whole;
    }

    private Option exact(Way way, double units) {
        Lot lot = new Lot(way, units);
        double alone = saved(lot);
        double saved = Double.isInfinite(alone)
                ? alone
                : ownWithOrders - draft.ownWithOrders(stock.good().number(), ProductStock.with(lots, lot));
        return new Option(stock.good().number(), lot, Load.of(stock.good(), units), alone, saved);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int from : stock.senders()) {
            for (int to = 0; to < draft.centers().size(); to++) {
                List<Way> ways = draft.ways(from, to);
                double most = ways.isEmpty() ? 0 : Math.max(stock.most(lots, ways.getFirst()), all(ways.getFirst()));
                if (most > 0) {
                    pairs.add(pair(ways, most));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::worth).reversed());
        return pairs;
    }

    private Pair pair(List<Way> ways, double most) {
        Load load = Load.of(stock.good(), most);
        Way cheapest = ways.stream()
                .min(Comparator.comparingDouble(way -> way.variableFreight(load)))
                .orElseThrow();
        double step = stock.step(cheapest);
        double half = Math.floor(most / 2 / step) * step;
        Option best = option(cheapest, most);
        best = half > 0 ? better(best, option(cheapest, half)) : best;
        return new Pair(cheapest, best);
    }

    private double all(Way way) {
        double all = stock.all(lots, way);
        return all > 0 && stock.allows(ProductStock.with(lots, new Lot(way, all))) ? all : 0;
    }

    /** Money that a lot saves; −∞ if a rule forbids it. */
    private double saved(Lot lot) {
        List<Lot> next = ProductStock.with(lots, lot);
        return stock.allows(next) ? own - draft.own(stock.good().number(), next) : Double.NEGATIVE_INFINITY;
    }

    private Option option(Way way, double units) {
        Lot lot = new Lot(way, units);
        double alone = saved(lot);
        return new Option(stock.good().number(), lot, Load.of(stock.good(), units), alone, alone);
    }

    /** The best size: by eighths of the most first, then closer and closer. */
    private Option best(Way way) {
        return best(way, Option::worth);
    }

    private Option best(Way way, ToDoubleFunction<Option> worth) {
        double step = stock.step(way);
        double all = all(way);
        double most = stock.most(lots, way);
        long steps = Math.round(most / step);
        Option best = option(way, Math.max(step, most > 0 ? most : all));
        if (all > most && most > 0) {
            best = better(worth, best, option(way, all));
        }
        long width = Math.max(1, steps / 4);
        for (long at = width; at < steps && steps > 1; at += width) {
            best = better(worth, best, option(way, at * step));
        }
        for (; width > 1; width = width / 2) {
            long at = Math.round(best.lot().units() / step);
            long half = Math.max(1, width / 2);
            if (at <= steps) {
                best = at - half > 0 ? better(worth, best, option(way, (at - half) * step)) : best;
                best = at + half < steps ? better(worth, best, option(way, (at + half) * step)) : best;
            }
        }
        return best;
    }

    private static Option better(Option a, Option b) {
        return better(Option::worth, a, b);
    }

    private static Option better(ToDoubleFunction<Option> worth, Option a, Option b) {
        return worth.applyAsDouble(b) > worth.applyAsDouble(a) ? b : a;
    }
}
