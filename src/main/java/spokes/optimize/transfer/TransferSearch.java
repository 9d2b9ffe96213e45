package spokes.optimize.transfer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.optimize.draft.Betterment;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;
import spokes.optimize.draft.ProductStock;

/** Looks for the best lots of a plan, round by round: what each product offers, which ways pay, what betters them. */
final class TransferSearch {
    /** Share of the total that a round has to gain to be followed by another. */
    private static final double LEAST_SHARE = 1e-5;

    /** Shares of the time after which no single lot is looked for, no product offers more, and no step is looked for. */
    private static final double FOR_SINGLES = 0.25;

    private static final double FOR_OFFERS = 0.5;

    private static final double FOR_SEARCH = 0.9;

    /** Share of the time after which what was found is settled in few rounds. */
    static final double FOR_ALL = 1;

    /** Tells whether a share of the time is over. */
    interface Clock {
        boolean isOver(double share);
    }

    /** Steps of one product that are tried exactly. */
    private static final int TRIED = 6;

    private final List<ProductStock> stocks;
    private final ProductQueue queue;
    private final Guard guard;
    private final KnownWays ways;

    private final Betterment betterment;
    private final Clock clock;
    private final Consumer<Draft> found;

    /**
     * A search.
     *
     * @param found hears of better drafts
     */
    TransferSearch(TransferTrial plan, TransferGoal goal, Clock clock, Consumer<Draft> found) {
        stocks = plan.goods().stream()
                .map(good -> new ProductStock(plan, good, goal.coverDays()))
                .toList();
        queue = new ProductQueue(plan, stocks, stock -> goal.isOf(stock.good().key()));
        guard = new Guard(plan, () -> clock.isOver(FOR_ALL));
        ways = new KnownWays(stocks.size());
        betterment = new Betterment(
                stocks,
                (draft, stock) ->
                        goal.isOf(stock.good().key()) ? new Neighbors(draft, stock, ways).list(TRIED) : List.of(),
                guard,
                found,
                () -> clock.isOver(FOR_SEARCH));
        this.clock = clock;
        this.found = found;
    }

    /** The best draft that was found, every lot of it worth its trouble; never worse than the best single lot. */
    Settlement.Settled search(Draft start) {
        Map<Integer, Offers> looked = new ConcurrentHashMap<>();
        Draft single = single(start, looked);
        found.accept(single);
        Draft best = start;
        double before = Double.MAX_VALUE;
        double untilAsked = FOR_OFFERS;
        while (best.value() < before - LEAST_SHARE * Math.abs(before) && !clock.isOver(FOR_SEARCH)) {
            before = best.value();
            Draft next = round(best, looked, untilAsked);
            best = next.value() <= single.value() ? next : single;
            found.accept(best);
            looked.clear();
            untilAsked = (untilAsked + FOR_SEARCH) / 2;
        }
        Settlement.Settled settled = settled(best);
        return settled.draft().value() <= single.value() ? settled : better(settled, settled(single));
    }

    private Settlement.Settled settled(Draft draft) {
        return new Settlement(guard, () -> clock.isOver(FOR_ALL)).settle(draft);
    }

    private static Settlement.Settled better(Settlement.Settled a, Settlement.Settled b) {
        return b.draft().value() < a.draft().value() ? b : a;
    }

    /**
     * The draft with the best single lot.
     *
     * @param looked takes what was looked at, by product
     */
    private Draft single(Draft draft, Map<Integer, Offers> looked) {
        SingleLots singles = new SingleLots(draft, guard);
        queue.look(() -> clock.isOver(FOR_SINGLES), stock -> {
            Offers offers = new Offers(draft.trial(), stock, draft.leastSaving());
            looked.put(stock.good().number(), offers);
            singles.add(offers);
        });
        return singles.best();
    }

    /** Whether some products were not asked what they offer. */
    boolean isCutShort() {
        return queue.isAnyWaiting();
    }

    /**
     * Further lots, or the draft if none are better.
     *
     * @param looked what was looked at of the draft already, by product
     * @param share  of the time after which no product is asked any more
     */
    private Draft round(Draft draft, Map<Integer, Offers> looked, double share) {
        Map<Integer, List<Option>> listed = new ConcurrentHashMap<>();
        queue.ask(() -> clock.isOver(share), stock -> {
            List<Option> options = offers(draft, stock, looked);
            listed.put(stock.good().number(), options);
            return !options.isEmpty();
        });
        List<List<Option>> offers = IntStream.range(0, stocks.size())
                .mapToObj(p -> listed.getOrDefault(p, List.of()))
                .toList();
        offers.forEach(ways::learn);
        Draft withOrders = chosen(draft, offers);
        Draft without = chosen(draft, alone(offers));
        Draft next = withOrders.value() <= without.value() ? withOrders : without;
        Draft begun = next.value() < draft.value() ? next : draft;
        found.accept(begun);
        return betterment.better(begun);
    }

    /** What a product offers; its promising ways are remembered, by one thread each. */
    private List<Option> offers(Draft draft, ProductStock stock, Map<Integer, Offers> looked) {
        int product = stock.good().number();
        Offers known = looked.get(product);
        Offers offers = known == null ? new Offers(draft.trial(), stock, draft.leastSaving()) : known;
        ways.learnPairs(product, offers.promising());
        return offers.list();
    }

    /** Offers as if nobody ordered several products at once: products that belong together may only gain together. */
    private static List<List<Option>> alone(List<List<Option>> offers) {
        return offers.stream()
                .map(list -> list.stream()
                        .map(Option::alone)
                        .sorted(Comparator.comparingDouble(Option::worth).reversed())
                        .toList())
                .toList();
    }

    private Draft chosen(Draft draft, List<List<Option>> offers) {
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (Option option :
                new LaneChoice(offers, draft::on, draft.leastSaving(), () -> clock.isOver(FOR_ALL)).choose()) {
            lots.put(option.product(), ProductStock.with(draft.trial().lots(option.product()), option.lot()));
        }
        return guard.relieve(draft.with(lots));
    }
}
