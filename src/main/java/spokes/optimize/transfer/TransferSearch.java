package spokes.optimize.transfer;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Shares of the time after which no product offers more, and no step is looked for. */
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
    private final Guard guard;
    private final KnownWays known;

    /** Products that offered nothing: they are not asked again. */
    private final BitSet idle = new BitSet();

    private final Betterment betterment;
    private final Clock clock;
    private final Consumer<Draft> found;
    private boolean isCutShort;

    /**
     * A search.
     *
     * @param found hears of better drafts
     */
    TransferSearch(TransferTrial plan, TransferGoal goal, Clock clock, Consumer<Draft> found) {
        stocks = plan.goods().stream()
                .map(good -> new ProductStock(plan, good, goal.coverDays()))
                .toList();
        stocks.stream()
                .filter(stock -> !goal.isOf(stock.good().key()))
                .forEach(stock -> idle.set(stock.good().number()));
        guard = new Guard(plan, () -> clock.isOver(FOR_ALL));
        known = new KnownWays(stocks.size());
        betterment = new Betterment(
                stocks,
                (draft, stock) ->
                        goal.isOf(stock.good().key()) ? new Neighbors(draft, stock, known).list(TRIED) : List.of(),
                guard,
                found,
                () -> clock.isOver(FOR_SEARCH));
        this.clock = clock;
        this.found = found;
    }

    /** The best draft that was found, every lot of it worth its trouble. */
    Settlement.Settled search(Draft start) {
        Draft best = start;
        double before = Double.MAX_VALUE;
        while (best.value() < before - LEAST_SHARE * Math.abs(before) && !clock.isOver(FOR_SEARCH)) {
            before = best.value();
            best = round(best);
            found.accept(best);
        }
        isCutShort = clock.isOver(FOR_OFFERS);
        return new Settlement(guard, () -> clock.isOver(FOR_ALL)).settle(best);
    }

    /** Whether some products were not asked any more what they offer. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** Further lots, or the draft if none are better. */
    private Draft round(Draft draft) {
        List<List<Option>> offers =
                stocks.parallelStream().map(stock -> offers(draft, stock)).toList();
        for (int p = 0; p < offers.size(); p++) {
            known.learn(offers.get(p));
            idle.set(p, offers.get(p).isEmpty());
        }
        Draft withOrders = chosen(draft, offers);
        Draft without = chosen(draft, alone(offers));
        Draft next = withOrders.value() <= without.value() ? withOrders : without;
        Draft begun = next.value() < draft.value() ? next : draft;
        found.accept(begun);
        return betterment.better(begun);
    }

    /** What a product offers; its promising ways are remembered, by one thread each. */
    private List<Option> offers(Draft draft, ProductStock stock) {
        int product = stock.good().number();
        if (clock.isOver(FOR_OFFERS) || idle.get(product)) {
            return List.of();
        }
        Offers offers = new Offers(draft.trial(), stock, draft.leastSaving());
        known.learnPairs(product, offers.promising());
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
