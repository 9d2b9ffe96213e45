package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import spokes.engine.reconciliation.CountedStock;

/**
 * What was counted at a center against what was to be expected there.
 *
 * @param count both, and what lies between
 * @param money what the difference is worth at cost
 */
public record StockGap(CountedStock count, double money) {
    public StockGap {
        requireNonNull(count, "count");
    }
}
