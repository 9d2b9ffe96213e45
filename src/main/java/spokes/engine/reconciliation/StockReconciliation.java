package spokes.engine.reconciliation;

import java.util.List;
import spokes.model.Workspace;

/**
 * New counts of stock beside what was to be expected.
 *
 * @param rows    one for each SKU-center that was counted anew, the largest difference first
 * @param gaps    what is not known
 * @param planned planned transfers, all of which are kept
 * @param overdue those of them that were to have left by the day of the count
 */
public record StockReconciliation(List<CountedStock> rows, List<ReconciliationGap> gaps, int planned, int overdue) {
    public StockReconciliation {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /**
     * Compares the stock of a workspace with what was to be expected from the stock that was there before.
     *
     * @param before with the last count
     * @param after  with the new count, and with the orders, shipments and transfers that are known now
     */
    public static StockReconciliation of(Workspace before, Workspace after) {
        return new Reconciler(before, after).reconcile();
    }
}
