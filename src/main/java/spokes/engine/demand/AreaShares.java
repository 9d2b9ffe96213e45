package spokes.engine.demand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;

/**
 * How the demand of a product is shared among areas, as orders suggest it: its own shares, drawn toward those of all
 * products the more the fewer lines it has (model.md, section 4).
 */
public final class AreaShares {
    private final int areas;
    private final double priorLines;
    private final double shareKept;
    private final double[] unitsByArea;
    private final double units;
    private final Map<ProductKey, Sum> byProduct = new HashMap<>();

    /** Shares from the orders of a history. */
    public AreaShares(OrderHistory history, Codes areas, Terms terms) {
        this.areas = areas.size();
        this.priorLines = terms.demandPriorLines;
        this.shareKept = terms.demandShareKept;
        this.unitsByArea = new double[this.areas];
        @Nullable Sum[] sums = new @Nullable Sum[history.products().size()];
        double all = 0;
        for (int line = 0; line < history.size(); line++) {
            double quantity = history.units(line);
            int area = areas.find(history.area(line));
            unitsByArea[area] += quantity;
            all += quantity;
            sum(sums, history.product(line)).add(area, quantity);
        }
        units = all;
        for (int product = 0; product < sums.length; product++) {
            Sum sum = sums[product];
            if (sum != null) {
                byProduct.put(history.products().get(product), sum);
            }
        }
    }

    private Sum sum(@Nullable Sum[] sums, int product) {
        Sum sum = sums[product];
        if (sum == null) {
            sum = new Sum(areas);
            sums[product] = sum;
        }
        return sum;
    }

    /**
     * Shares of a product; of one without orders those of all products.
     *
     * @return nothing if no area ever ordered anything
     */
    public Optional<Split> find(ProductKey product) {
        Sum sum = byProduct.get(product);
        if (!(units > 0) || (sum != null && !(sum.units > 0))) {
            return Optional.empty();
        }
        double[] shares = sum == null ? pooled() : shares(sum);
        int[] kept = largest(shares);
        double held = IntStream.of(kept).mapToDouble(a -> shares[a]).sum();
        return Optional.of(
                new Split(kept, IntStream.of(kept).mapToDouble(a -> shares[a]).toArray(), held));
    }

    private double[] pooled() {
        return IntStream.range(0, areas)
                .mapToDouble(a -> unitsByArea[a] / units)
                .toArray();
    }

    private double[] shares(Sum sum) {
        double own = sum.lines / (sum.lines + priorLines);
        return IntStream.range(0, areas)
                .mapToDouble(a -> own * sum.unitsByArea[a] / sum.units + (1 - own) * unitsByArea[a] / units)
                .toArray();
    }

    /** Numbers, rising, of the largest areas that together hold the share kept; of equal ones the first by code. */
    private int[] largest(double... shares) {
        int[] falling = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(a -> -shares[a]).thenComparing(a -> a))
                .mapToInt(Integer::intValue)
                .toArray();
        int kept = 0;
        double held = 0;
        while (kept < falling.length && held < shareKept) {
            held += shares[falling[kept++]];
        }
        return IntStream.of(falling).limit(kept).sorted().toArray();
    }

    /** The areas that ask for a product, and how much of it each. */
    public static final class Split {
        private final int[] areas;
        private final double[] shares;
        private final double held;

        Split(int[] areas, double[] shares, double held) {
            this.areas = areas;
            this.shares = shares;
            this.held = held;
        }

        /** Numbers of the areas, rising. */
        int[] areas() {
            return areas.clone();
        }

        /** How many areas there are. */
        public int size() {
            return areas.length;
        }

        /** The part of an amount that the area at a position asks for; all parts together are the amount. */
        public double of(double amount, int position) {
            return amount * shares[position] / held;
        }
    }

    private static final class Sum {
        private final double[] unitsByArea;
        private double units;
        private double lines;

        Sum(int areas) {
            unitsByArea = new double[areas];
        }

        void add(int area, double quantity) {
            unitsByArea[area] += quantity;
            units += quantity;
            lines++;
        }
    }
}
