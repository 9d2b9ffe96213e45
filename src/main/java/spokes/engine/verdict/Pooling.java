package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.result.StockNeed;

/**
 * What the same service needs where every product lies at one center, at two, …: each center has to be safe by itself, so
 * more of them need more (risk pooling).
 *
 * @param rows for 1, 2, … centers, each with one center more than the one before
 * @param plan what the plan needs where it holds each product
 */
public record Pooling(List<Row> rows, StockNeed plan) {
    public Pooling {
        rows = List.copyOf(rows);
        requireNonNull(plan, "plan");
    }

    /**
     * Some centers.
     *
     * @param centers their codes, the first one first
     * @param need    what they need together
     */
    public record Row(List<String> centers, StockNeed need) {
        public Row {
            centers = List.copyOf(centers);
            requireNonNull(need, "need");
        }
    }
}
