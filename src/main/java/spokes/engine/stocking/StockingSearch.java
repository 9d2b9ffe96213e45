package spokes.engine.stocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best one, two, … centers of a product. With few centers every set is tried; with more, the best set grows by the center
 * that helps most, and one center at a time is exchanged as long as that helps: then a better set may exist. For one thread.
 */
final class StockingSearch {
    /** With more centers than this, not every set is tried: 2⁶ sets are. */
    private static final int MOST_TO_TRY_ALL = 6;

    /** So many numbers of centers in a row that are dearer than a smaller number end the search. */
    private static final int DEARER_IN_A_ROW = 3;

    private final StockingCost cost;
    private final int[] allowed;
    private final int most;

    StockingSearch(StockingCost cost, int most) {
        this.cost = cost;
        allowed = cost.listAllowed();
        this.most = Math.min(most, allowed.length);
    }

    /** The product at its best numbers of centers; empty if no center can serve all that is asked for. */
    Optional<ProductStocking> find() {
        List<StockingOption> options = new ArrayList<>();
        if (cost.isAskedFor()) {
            if (allowed.length <= MOST_TO_TRY_ALL) {
                tryAll(options);
            } else {
                grow(options);
            }
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(new ProductStocking(cost.product(), options));
    }

    private void tryAll(List<StockingOption> options) {
        long[] best = new long[most + 1];
        double[] least = new double[most + 1];
        for (long set = 1; set < 1L << allowed.length; set++) {
            int count = Long.bitCount(set);
            double money = count <= most ? total(set) : Double.POSITIVE_INFINITY;
            if (count <= most && money < Double.POSITIVE_INFINITY && (best[count] == 0 || money < least[count])) {
                best[count] = set;
                least[count] = money;
            }
        }
        for (int count = 1; count <= most && best[count] != 0; count++) {
            options.add(cost.option(numbers(best[count])));
        }
    }

    /**
     * One center more at a time, until several in a row are dearer than the best number: each center more saves less
     * shipping than the last one, and asks for its bin and its safety stock all the same.
     */
    private void grow(List<StockingOption> options) {
        long set = 0;
        double least = Double.POSITIVE_INFINITY;
        int dearer = 0;
        for (int count = 1; count <= most && dearer < DEARER_IN_A_ROW; count++) {
            set = exchanged(added(set));
            double money = total(set);
            if (money == Double.POSITIVE_INFINITY) {
                return;
            }
            options.add(cost.option(numbers(set)));
            dearer = money < least ? 0 : dearer + 1;
            least = Math.min(least, money);
        }
    }

    /** The set with the center that helps most. */
    private long added(long set) {
        long best = 0;
        for (int i = 0; i < allowed.length; i++) {
            if ((set >> i & 1) == 0) {
                best = better(best, set | 1L << i);
            }
        }
        return best;
    }

    /** The set that no exchange of one center makes cheaper. */
    private long exchanged(long set) {
        long best = set;
        long before;
        do {
            before = best;
            for (int out = 0; out < allowed.length; out++) {
                for (int in = 0; in < allowed.length; in++) {
                    if ((before >> out & 1) == 1 && (before >> in & 1) == 0) {
                        best = better(best, (before & ~(1L << out)) | 1L << in);
                    }
                }
            }
        } while (best != before);
        return best;
    }

    private long better(long best, long other) {
        return best == 0 || total(other) < total(best) ? other : best;
    }

    private double total(long set) {
        return cost.total(numbers(set));
    }

    private int[] numbers(long set) {
        int[] numbers = new int[Long.bitCount(set)];
        int next = 0;
        for (int i = 0; i < allowed.length; i++) {
            if ((set >> i & 1) == 1) {
                numbers[next++] = allowed[i];
            }
        }
        return numbers;
    }
}
