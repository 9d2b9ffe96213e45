package spokes.optimize.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/**
 * Betters a choice by the engine's whole total, which knows what products share beside trucks: monthly minimums, and orders of
 * several products. First all of them at one center and by one mode, then product by product.
 */
final class Polish {
    private static final double BETTER = 1e-6;

    /** So often a choice of one product is tried at most, and so often all are gone through. */
    private static final int MOST_TRIALS = 3000;

    private static final int MOST_ROUNDS = 3;

    private final TransferTrial plan;
    private final List<List<LotOption>> options;
    private final BooleanSupplier isOver;
    private int trials;

    /**
     * A choice to be bettered.
     *
     * @param plan   the plan without lots
     * @param isOver whether there is no time left
     */
    Polish(TransferTrial plan, List<List<LotOption>> options, BooleanSupplier isOver) {
        this.plan = plan;
        this.options = options;
        this.isOver = isOver;
    }

    /** The best found from a choice on; that choice if there is none. */
    TransferTrial better(TransferTrial chosen) {
        TransferTrial best = chosen;
        for (Way way : ways()) {
            TransferTrial together = chosen.with(together(way));
            best = isBetter(together, best) ? together : best;
        }
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && best.total() < before - BETTER && !isSpent(); round++) {
            before = best.total();
            best = productByProduct(best);
        }
        return best;
    }

    private boolean isSpent() {
        return trials >= MOST_TRIALS || isOver.getAsBoolean();
    }

    /** Less, and nothing more than a center can take than without any of it. */
    private boolean isBetter(TransferTrial next, TransferTrial than) {
        trials++;
        return next.total() < than.total() - BETTER
                && Overruns.excess(plan, next) <= Overruns.excess(plan, than) + BETTER;
    }

    private List<Way> ways() {
        return options.stream()
                .flatMap(List::stream)
                .filter(option -> option.lots().size() == 1)
                .map(option -> option.lots().getFirst().way())
                .distinct()
                .toList();
    }

    /** All products on one way, as far as they can. */
    private Map<Integer, List<Lot>> together(Way way) {
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (List<LotOption> those : options) {
            those.stream()
                    .filter(option -> option.lots().size() == 1
                            && option.lots().getFirst().way().equals(way))
                    .findFirst()
                    .ifPresent(option -> lots.put(option.good().number(), option.lots()));
        }
        return lots;
    }

    private TransferTrial productByProduct(TransferTrial from) {
        TransferTrial best = from;
        for (List<LotOption> those : options) {
            for (LotOption option : those) {
                if (isSpent()) {
                    return best;
                }
                TransferTrial tried = best.with(option.good().number(), option.lots());
                best = isBetter(tried, best) ? tried : best;
            }
        }
        return best;
    }
}
