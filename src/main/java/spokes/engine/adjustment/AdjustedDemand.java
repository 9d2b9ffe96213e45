package spokes.engine.adjustment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.demand.DemandSource;
import spokes.model.demand.Adjustment;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * Demand of another source with adjustments on top. A product that none is about keeps its demand, the same object.
 *
 * <p>A product that is like another takes over what that one is asked for before adjustments, or what that one takes over
 * itself; in a circle, what the source says.
 */
public final class AdjustedDemand implements DemandSource {
    private final AdjustmentBook book;
    private final DemandSource stated;
    private final Map<ProductKey, Product> products;
    private final Codes areas;
    private final Terms terms;
    private final Map<String, boolean[]> covered = new HashMap<>();
    private double @Nullable [] all;

    /**
     * Adjusts a source.
     *
     * @param stated   demand before adjustments
     * @param products all that there are
     * @param areas    as the source numbers them
     */
    public AdjustedDemand(
            AdjustmentBook book, DemandSource stated, Map<ProductKey, Product> products, Codes areas, Terms terms) {
        this.book = book;
        this.stated = stated;
        this.products = products;
        this.areas = areas;
        this.terms = terms;
    }

    @Override
    public Demand of(ProductKey key) {
        Product product = products.get(key);
        List<Adjustment> rows = product == null ? List.of() : book.of(product);
        return rows.isEmpty() ? stated.of(key) : adjusted(key, rows, Set.of(key));
    }

    private Demand adjusted(ProductKey key, List<Adjustment> rows, Set<ProductKey> asked) {
        List<DayChange> changes =
                rows.stream().map(row -> change(key, row, asked)).toList();
        return new AdjustedWeeks(stated.of(key), changes, terms).demand(areas.size());
    }

    private DayChange change(ProductKey key, Adjustment row, Set<ProductKey> asked) {
        boolean[] covers = covered.computeIfAbsent(row.scope().area(), area -> covered(row));
        return switch (row.kind()) {
            case GROWTH -> DayChange.growth(row, terms, covers);
            case LIKE -> DayChange.like(row, terms, covers, likeOf(row.like().orElseThrow(), asked));
            case PROMOTION, SCALE, STOCK_OUT -> DayChange.times(row, terms, covers, added(key, row, covers));
        };
    }

    private boolean[] covered(Adjustment row) {
        boolean[] covers = new boolean[areas.size()];
        for (int area = 0; area < covers.length; area++) {
            covers[area] = row.scope().coversArea(areas.code(area));
        }
        return covers;
    }

    private Demand likeOf(ProductKey key, Set<ProductKey> asked) {
        List<Adjustment> likes = asked.contains(key) ? List.of() : book.likesOf(key);
        Set<ProductKey> more = new HashSet<>(asked);
        more.add(key);
        return likes.isEmpty() ? stated.of(key) : adjusted(key, likes, more);
    }

    /** Units that come on top, by area: as the product is asked for there, else as all products are, else equally. */
    private double[] added(ProductKey key, Adjustment row, boolean... covers) {
        if (!(row.unitsPerDay() > 0)) {
            return new double[0];
        }
        double[] weights = weights(likeOf(key, Set.of()), covers);
        if (!(DoubleStream.of(weights).sum() > 0)) {
            weights = all(covers);
        }
        double sum = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights)
                .map(weight -> sum > 0 ? row.unitsPerDay() * (weight / sum) : 0)
                .toArray();
    }

    private double[] weights(Demand demand, boolean... covers) {
        double[] weights = new double[covers.length];
        for (int i = 0; i < demand.size(); i++) {
            weights[demand.areas[i]] = covers[demand.areas[i]] ? demand.mean(i, terms) : 0;
        }
        return weights;
    }

    private double[] all(boolean... covers) {
        double[] made = all;
        if (made == null) {
            made = new double[areas.size()];
            boolean[] everywhere = new boolean[made.length];
            Arrays.fill(everywhere, true);
            for (ProductKey key : products.keySet()) {
                double[] weights = weights(stated.of(key), everywhere);
                for (int area = 0; area < made.length; area++) {
                    made[area] += weights[area];
                }
            }
            all = made;
        }
        double[] weights = made.clone();
        for (int area = 0; area < weights.length; area++) {
            weights[area] = covers[area] ? weights[area] : 0;
        }
        return DoubleStream.of(weights).sum() > 0 ? weights : equally(covers);
    }

    private static double[] equally(boolean... covers) {
        double[] weights = new double[covers.length];
        for (int area = 0; area < weights.length; area++) {
            weights[area] = covers[area] ? 1 : 0;
        }
        return weights;
    }
}
