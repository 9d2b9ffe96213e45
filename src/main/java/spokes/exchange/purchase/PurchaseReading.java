package spokes.exchange.purchase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.model.goods.ProductKey;
import spokes.model.reading.ImportIssue;

/**
 * What a table of purchases holds.
 *
 * @param units  whole units by product, above 0; rows of one product added up; empty if there is any issue
 * @param issues every problem, up to {@link PurchaseFile#MOST_ISSUES}
 */
public record PurchaseReading(Map<ProductKey, Double> units, List<ImportIssue> issues) {
    public PurchaseReading {
        units = issues.isEmpty() ? Map.copyOf(new TreeMap<>(units)) : Map.of();
        issues = List.copyOf(issues);
    }
}
