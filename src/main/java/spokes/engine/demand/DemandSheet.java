package spokes.engine.demand;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;

/** Demand as the demand sheet states it (model.md, section 4). */
public final class DemandSheet implements DemandSource {
    private static final double UNSET = -1;

    private final int weeks;
    private final Map<ProductKey, SortedMap<Integer, double[]>> byProduct = new HashMap<>();

    public DemandSheet(List<DemandRate> rows, Codes areas, Terms terms) {
        weeks = terms.weeks();
        for (DemandRate row : rows) {
            double[] rates = byProduct
                    .computeIfAbsent(row.product(), key -> new TreeMap<>())
                    .computeIfAbsent(areas.find(row.area()), area -> unset());
            int week = row.week().orElse(weeks); // the place after the weeks holds the rate of all others
            if (week <= weeks && row.week().orElse(0) < weeks) {
                rates[week] = Terms.amount(row.unitsPerDay());
            }
        }
    }

    private double[] unset() {
        double[] rates = new double[weeks + 1];
        Arrays.fill(rates, UNSET);
        return rates;
    }

    /** Demand of a product; areas that ask for nothing are left out. */
    @Override
    public Demand of(ProductKey product) {
        SortedMap<Integer, double[]> byArea = new TreeMap<>(byProduct.getOrDefault(product, new TreeMap<>()));
        byArea.values().forEach(this::fill);
        byArea.values().removeIf(rates -> Arrays.stream(rates, 0, weeks).noneMatch(rate -> rate > 0));
        int[] areas = byArea.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] rates = new double[areas.length * weeks];
        int position = 0;
        for (double[] ofArea : byArea.values()) {
            System.arraycopy(ofArea, 0, rates, weeks * position++, weeks);
        }
        return new Demand(areas, rates, /* steady= */ false);
    }

    private void fill(double[] rates) {
        double other = Math.max(0, rates[weeks]);
        for (int week = 0; week < weeks; week++) {
            rates[week] = rates[week] == UNSET ? other : rates[week];
        }
    }
}
