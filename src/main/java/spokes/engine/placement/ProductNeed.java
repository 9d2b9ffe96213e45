package spokes.engine.placement;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What service asks of one product's stock, by the set of centers that hold it: how much is bought, and what each of them
 * is to have. Each target is at least the center's least and at most its most.
 */
public final class ProductNeed {
    /** With more centers than this, not every set is looked at: 2⁸ are. */
    private static final int MOST_TO_TRY_ALL = 8;

    /** With more amounts than this, not every one is looked at. */
    private static final double MOST_AMOUNTS = 64;

    private static final double ROUNDING = 1e-9;

    private final StockedProduct product;
    private final StockWish wish;
    private final ServiceLevels levels;
    private final int centers;
    private final double there;

    /**
     * A need.
     *
     * @param there units that there are and that come, what is bought apart
     */
    ProductNeed(StockedProduct product, StockWish wish, ServiceLevels levels, int centers, double there) {
        this.product = product;
        this.wish = wish;
        this.levels = levels;
        this.centers = centers;
        this.there = there;
    }

    /** Whether centers are to have anything because of service. */
    public boolean isAny() {
        return wish.isOfService();
    }

    /** Whether what is bought depends on which centers hold the product. */
    public boolean isBoughtToTarget() {
        return wish.buying().toTargets() && product.isBought();
    }

    /** The targets of all centers together. */
    public double target(boolean... holds) {
        return Arrays.stream(targets(holds)).sum();
    }

    private double[] targets(boolean... holds) {
        return clamped(levels.of(product.number(), holds).targets, holds);
    }

    private double[] clamped(double[] units, boolean... holds) {
        return IntStream.range(0, centers)
                .mapToDouble(c -> {
                    double asked = holds[c] ? Math.max(units[c], product.least(c)) : units[c];
                    return Math.min(asked, product.most(c));
                })
                .toArray();
    }

    /** Whole units to buy if just these centers hold it: what is missing to their targets, at least the least order. */
    public double purchase(boolean... holds) {
        double missing = Math.ceil(target(holds) - there - ROUNDING);
        return missing > 0 ? Math.max(missing, Math.ceil(product.leastOrder())) : 0;
    }

    /**
     * Units that each center is to have at least for the sake of service: its target if as much is bought, else its safety
     * stock; if there are fewer units than that, its share of them.
     *
     * @param all units that there are, that come and that are bought
     */
    public double[] floor(double all, boolean... holds) {
        if (!isAny()) {
            return new double[centers];
        }
        double[] asked = wish.buying().toTargets()
                ? targets(holds)
                : clamped(levels.of(product.number(), holds).safety, new boolean[centers]);
        double sum = Arrays.stream(asked).sum();
        return sum > all + ROUNDING
                ? Arrays.stream(asked)
                        .map(units -> Math.floor(units * all / sum + ROUNDING))
                        .toArray()
                : asked;
    }

    /** Amounts among which is whatever any set of centers asks to be bought; not all where there are too many. */
    public List<Double> purchases() {
        return levels.purchases(product.number(), this::findPurchases);
    }

    private List<Double> findPurchases() {
        int[] allowed = allowed();
        if (allowed.length > MOST_TO_TRY_ALL && missingAtMost() <= MOST_AMOUNTS) {
            return everyAmount();
        }
        SortedSet<Double> amounts = new TreeSet<>();
        if (allowed.length <= MOST_TO_TRY_ALL) {
            for (int set = 0; set < 1 << allowed.length; set++) {
                int members = set;
                amounts.add(purchase(set(k -> (members & 1 << k) != 0, allowed)));
            }
        } else {
            amounts.add(purchase(set(k -> true, allowed)));
            IntStream.range(0, allowed.length).forEach(only -> amounts.add(purchase(set(k -> k == only, allowed))));
        }
        return List.copyOf(amounts);
    }

    /** Nothing, and every whole number of units up to what is missing at most, not below the least order. */
    private List<Double> everyAmount() {
        double least = Math.ceil(product.leastOrder());
        SortedSet<Double> amounts = new TreeSet<>(List.of(0.0));
        for (double units = 1; units <= missingAtMost(); units++) {
            amounts.add(Math.max(least, units));
        }
        return List.copyOf(amounts);
    }

    private int[] allowed() {
        return IntStream.range(0, centers).filter(product::isAllowed).toArray();
    }

    private boolean[] set(IntPredicate isIn, int... allowed) {
        boolean[] holds = new boolean[centers];
        for (int k = 0; k < allowed.length; k++) {
            holds[allowed[k]] = isIn.test(k);
        }
        return holds;
    }

    /** Units that are missing at most to the targets of any set of centers. */
    private double missingAtMost() {
        double least = IntStream.range(0, centers).mapToDouble(product::least).sum();
        return Math.max(0, Math.ceil(levels.most(product.number()) + least - there));
    }

    /** Whether the purchases of all sets of centers are among the amounts. */
    public boolean isEverySetKnown() {
        return allowed().length <= MOST_TO_TRY_ALL || missingAtMost() <= MOST_AMOUNTS;
    }
}
