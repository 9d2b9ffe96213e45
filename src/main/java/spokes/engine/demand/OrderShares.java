package spokes.engine.demand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;

/**
 * Shares as orders suggest them: a product's own, drawn toward those of all products the more the fewer lines it has
 * (model.md, section 4).
 */
final class OrderShares implements ShareSource {
    private final int areas;
    private final double priorLines;
    private final double[] unitsByArea;
    private final double units;
    private final Map<ProductKey, Sum> byProduct = new HashMap<>();

    OrderShares(OrderHistory history, Codes areas, Terms terms) {
        this.areas = areas.size();
        this.priorLines = terms.demandPriorLines;
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

    /** Shares of a product; of one without orders those of all products. */
    @Override
    public Optional<double[]> find(ProductKey product) {
        Sum sum = byProduct.get(product);
        if (!(units > 0) || (sum != null && !(sum.units > 0))) {
            return Optional.empty();
        }
        return Optional.of(sum == null ? pooled() : shares(sum));
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
