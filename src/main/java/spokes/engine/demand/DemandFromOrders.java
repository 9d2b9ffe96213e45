package spokes.engine.demand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.model.goods.ProductKey;

/** Demand as the last weeks of orders suggest it, until there is a forecast (model.md, section 4). */
public final class DemandFromOrders implements DemandSource {
    private static final int WINDOW_DAYS = 56;
    private static final double PRIOR_LINES = 200;
    private static final double SHARE_KEPT = 0.995;

    private final int areas;
    private final double[] unitsByArea;
    private final double units;
    private final Map<ProductKey, Sum> byProduct = new HashMap<>();

    /** Demand from the orders of a history. */
    public DemandFromOrders(OrderHistory history, Codes areas) {
        this.areas = areas.size();
        this.unitsByArea = new double[this.areas];
        double all = 0;
        for (int line = 0; line < history.size(); line++) {
            double quantity = history.units(line);
            int area = areas.find(history.area(line));
            unitsByArea[area] += quantity;
            all += quantity;
            boolean recent = history.day(line) >= -WINDOW_DAYS;
            byProduct
                    .computeIfAbsent(history.products().get(history.product(line)), key -> new Sum(this.areas))
                    .add(area, quantity, recent);
        }
        units = all;
    }

    /** Demand of a product, the same in every week. */
    @Override
    public Demand of(ProductKey product) {
        Sum sum = byProduct.get(product);
        if (sum == null || !(sum.recentUnits > 0)) {
            return new Demand(new int[0], new double[0], /* steady= */ true);
        }
        double perDay = sum.recentUnits / WINDOW_DAYS;
        double[] shares = shares(sum);
        int[] kept = largest(shares);
        double held = IntStream.of(kept).mapToDouble(a -> shares[a]).sum();
        double[] rates =
                IntStream.of(kept).mapToDouble(a -> perDay * shares[a] / held).toArray();
        return new Demand(kept, rates, /* steady= */ true);
    }

    private double[] shares(Sum sum) {
        double own = sum.lines / (sum.lines + PRIOR_LINES);
        return IntStream.range(0, areas)
                .mapToDouble(a -> own * sum.unitsByArea[a] / sum.units + (1 - own) * unitsByArea[a] / units)
                .toArray();
    }

    /** Numbers, rising, of the largest areas that together hold the share kept; of equal ones the first by code. */
    private static int[] largest(double[] shares) {
        int[] falling = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(a -> -shares[a]).thenComparing(a -> a))
                .mapToInt(Integer::intValue)
                .toArray();
        int kept = 0;
        double held = 0;
        while (kept < falling.length && held < SHARE_KEPT) {
            held += shares[falling[kept++]];
        }
        return IntStream.of(falling).limit(kept).sorted().toArray();
    }

    private static final class Sum {
        private final double[] unitsByArea;
        private double units;
        private double recentUnits;
        private double lines;

        Sum(int areas) {
            unitsByArea = new double[areas];
        }

        void add(int area, double quantity, boolean recent) {
            unitsByArea[area] += quantity;
            units += quantity;
            lines++;
            recentUnits += recent ? quantity : 0;
        }
    }
}
