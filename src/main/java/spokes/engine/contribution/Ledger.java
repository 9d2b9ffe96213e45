package spokes.engine.contribution;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** All contributions to one number. */
@FunctionalInterface
public interface Ledger {
    /** Without any contribution. */
    Ledger EMPTY = (products, sink) -> {};

    /**
     * Goes through the contributions, in an order that depends on the plan alone.
     *
     * @param products numbers of the products that matter; others may be left out
     */
    void each(IntPredicate products, Consumer<Contribution> sink);

    /** The contributions of several, one after the other. */
    static Ledger all(Ledger... ledgers) {
        return (products, sink) -> {
            for (Ledger ledger : ledgers) {
                ledger.each(products, sink);
            }
        };
    }
}
