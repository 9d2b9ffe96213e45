package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final Comparator<Option> BEST =
            Comparator.comparingDouble(Option::worth).reversed();

    private final TransferTrial draft;
    private final ProductStock stock;
    private final double leastSaving;
    private final List<Lot> lots;
    private final double own;
    private final double ownWithOrders;
    private final List<Pair> pairs;

    /** A pair of centers by its best mode, and what it may save. */
    private record Pair(Way way, double worth) {}

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
        return new Pair(cheapest, best.worth());
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
        double step = stock.step(way);
        double all = all(way);
        double most = stock.most(lots, way);
        long steps = Math.round(most / step);
        Option best = option(way, Math.max(step, most > 0 ? most : all));
        if (all > most && most > 0) {
            best = better(best, option(way, all));
        }
        long width = Math.max(1, steps / 4);
        for (long at = width; at < steps && steps > 1; at += width) {
            best = better(best, option(way, at * step));
        }
        for (; width > 1; width = width / 2) {
            long at = Math.round(best.lot().units() / step);
            long half = Math.max(1, width / 2);
            if (at <= steps) {
                best = at - half > 0 ? better(best, option(way, (at - half) * step)) : best;
                best = at + half < steps ? better(best, option(way, (at + half) * step)) : best;
            }
        }
        return best;
    }

    private static Option better(Option a, Option b) {
        return b.worth() > a.worth() ? b : a;
    }
}
