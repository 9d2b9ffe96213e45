package spokes.optimize.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;
import spokes.optimize.draft.ProductStock;

/**
 * The best single lot: what is known soon of a plan, so that a search whose time ends early proposes no less than what one
 * move alone saves.
 */
final class SingleLots {
    /** Lots of which the best size is looked for and that are judged with the whole plan. */
    private static final int JUDGED = 16;

    private final Draft draft;
    private final Guard guard;
    private final Collection<Offers.Single> found = new ConcurrentLinkedQueue<>();

    SingleLots(Draft draft, Guard guard) {
        this.draft = draft;
        this.guard = guard;
    }

    /** Takes note of what a product offers; from any thread. */
    void add(Offers offers) {
        found.addAll(offers.listSingle(this::freight));
    }

    private double freight(Way way, Load load) {
        return way.freight(draft.on(way).plus(load)) - way.freight(draft.on(way));
    }

    /** The draft with the best of all, the draft itself if none is worth it. */
    Draft best() {
        List<Offers.Single> promising = found.stream()
                .sorted(Comparator.comparingDouble(Offers.Single::net)
                        .reversed()
                        .thenComparingInt(Offers.Single::product))
                .limit(JUDGED)
                .toList();
        Draft best = draft;
        for (Offers.Single single : promising) {
            for (Option option : single.offers().alone(single.way(), this::freight)) {
                best = better(best, option);
            }
        }
        return best;
    }

    private Draft better(Draft best, Option option) {
        int product = option.product();
        Draft with = draft.with(Map.of(product, ProductStock.with(draft.trial().lots(product), option.lot())));
        return with.value() < best.value() && isGood(with, product) ? with : best;
    }

    /** Whether it keeps all limits, and each of its lots is worth its trouble. */
    private boolean isGood(Draft with, int product) {
        return guard.isFine(draft.trial(), with.trial(), List.of(product))
                && Accounts.list(with).stream().allMatch(account -> account.isWorth(draft.leastSaving()));
    }
}
