package spokes.forecast.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * What one product sold in each week from its first sale on, as it was and as it counts. Immutable.
 *
 * <p>Weeks are counted from the end of the history: 0 is its last week.
 */
public final class ProductHistory {
    private final ProductKey product;
    private final String category;
    private final double[] sold;
    private final double[] counted;
    private final Map<Integer, KnownWeek> explained;
    private final List<Outlier> outliers;

    ProductHistory(
            ProductKey product,
            String category,
            double[] sold,
            double[] counted,
            Map<Integer, KnownWeek> explained,
            List<Outlier> outliers) {
        this.product = product;
        this.category = category;
        this.sold = sold;
        this.counted = counted;
        this.explained = Map.copyOf(explained);
        this.outliers = List.copyOf(outliers);
    }

    /** What was sold. */
    public ProductKey product() {
        return product;
    }

    /** Its category; empty if it has none. */
    public String category() {
        return category;
    }

    /** Weeks from its first sale to the last known week. */
    public int size() {
        return sold.length;
    }

    /** Units sold in each week, oldest first; a copy. */
    public double[] sold() {
        return sold.clone();
    }

    /** Units that each week counts as, oldest first: without outliers and what is known to be unusual; a copy. */
    public double[] counted() {
        return counted.clone();
    }

    /** Whether sales of a week, 0 is the oldest, do not tell its demand. */
    public boolean isUnknown(int week) {
        return findKnown(week).stream().anyMatch(KnownWeek::isUnknown);
    }

    /** What the planner knows of a week, 0 is the oldest: a promotion, or that stock ran out. */
    public Optional<KnownWeek> findKnown(int week) {
        return Optional.ofNullable(explained.get(week));
    }

    /** Whether sales of a week, 0 is the oldest, differ from usual demand by what the planner knows of it. */
    public boolean isExplained(int week) {
        return explained.containsKey(week);
    }

    /** The weeks that sold much too much. */
    public List<Outlier> outliers() {
        return outliers;
    }

    /** The history as it was some weeks earlier; empty before its first sale. */
    public ProductHistory before(int weeks) {
        int size = Math.max(0, sold.length - weeks);
        return new ProductHistory(
                product, category, Arrays.copyOf(sold, size), Arrays.copyOf(counted, size), explained, List.of());
    }
}
