package spokes.forecast.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** The histories of all products that were ever sold, cleaned, and what was done to them. Immutable. */
public final class Histories {
    private static final int DAYS = 7;

    private final LocalDate planDate;
    private final Span span;
    private final HistoryRules rules;
    private final List<ProductHistory> products;
    private final Report report;

    /**
     * What became of the order lines.
     *
     * @param lines          of sales before the plan date, within the weeks looked back at
     * @param cancelledLines sales that were taken back, not counted
     * @param cancelledUnits units of them
     * @param returnedUnits  units that came back later or in part: not taken off, for they were asked for
     * @param unknownWeeks   weeks of products that were filled in, as they had no stock
     * @param eventWeeks     weeks of products that count as usual, as a promotion was known
     */
    public record Report(
            long lines,
            long cancelledLines,
            double cancelledUnits,
            double returnedUnits,
            int unknownWeeks,
            int eventWeeks) {}

    Histories(LocalDate planDate, Span span, HistoryRules rules, List<ProductHistory> products, Report report) {
        this.planDate = planDate;
        this.span = span;
        this.rules = rules;
        this.products = List.copyOf(products);
        this.report = report;
    }

    /**
     * The histories of a workspace's orders.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that the work is no longer wanted
     */
    public static Histories of(Workspace workspace, PastEvents events, Progress progress) {
        LocalDate planDate = workspace.settings().planDate();
        HistoryRules rules = HistoryRules.of(workspace.settings());
        OrderWeeks weeks = OrderWeeks.read(workspace.packedOrders(), planDate, rules, progress);
        Map<ProductKey, String> categories = new HashMap<>();
        for (Product product : workspace.products()) {
            categories.put(product.key(), product.category());
        }
        return new Cleaning(weeks, rules, planDate, events, progress).histories(categories);
    }

    /** The first day of the plan. */
    public LocalDate planDate() {
        return planDate;
    }

    /** The weeks of which all orders are known. */
    public Span span() {
        return span;
    }

    /** The first day after the last known week. */
    public LocalDate end() {
        return planDate.minusDays((long) DAYS * span.missing());
    }

    /** By which rules they were made. */
    public HistoryRules rules() {
        return rules;
    }

    /** The histories of products that sold within the span, by client and SKU. */
    public List<ProductHistory> products() {
        return products;
    }

    /** What became of the order lines. */
    public Report report() {
        return report;
    }

    /** All weeks that sold much too much, the greatest first. */
    public List<Outlier> outliers() {
        return products.stream()
                .flatMap(product -> product.outliers().stream())
                .sorted(Comparator.comparingDouble(o -> o.replaced() - o.units()))
                .toList();
    }
}
