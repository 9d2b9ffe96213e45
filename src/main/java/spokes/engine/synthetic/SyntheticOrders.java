package spokes.engine.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Orders of two to four products each, drawn as they sell, from areas as people live; no two ask for the same. */
final class SyntheticOrders {
    private static final int DAYS = 120;
    private static final int ATTEMPTS = 1_000;
    private static final Double ONE = 1.0;
    private static final Double TWO = 2.0;

    private final PlanSize size;
    private final Popularity popularity;
    private final WeightedDraw areas;
    private final RandomGenerator random;
    private final String[] skus;
    private final String[] areaCodes;
    private final Set<List<Integer>> known = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private SyntheticOrders(PlanSize size, Popularity popularity, double[] people, RandomGenerator random) {
        this.size = size;
        this.popularity = popularity;
        this.areas = new WeightedDraw(people);
        this.random = random;
        skus = IntStream.range(0, size.products()).mapToObj(SyntheticPlan::sku).toArray(String[]::new);
        areaCodes =
                IntStream.range(0, size.areas()).mapToObj(SyntheticPlan::area).toArray(String[]::new);
    }

    static List<Row> rows(PlanSize size, Popularity popularity, double[] people, RandomGenerator random) {
        SyntheticOrders orders = new SyntheticOrders(size, popularity, people, random);
        for (int order = 0; order < size.orders(); order++) {
            orders.add(order);
        }
        return orders.rows;
    }

    private void add(int order) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int area = areas.draw(random);
            int[] products = drawProducts();
            if (products.length > 1 && known.add(pattern(area, products))) {
                String id = "O" + order;
                Object date = SyntheticPlan.PLAN_DATE.minusDays(1 + random.nextInt(DAYS));
                Arrays.stream(products).forEach(p -> rows.add(line(id, date, p, area)));
                return;
            }
        }
        throw new IllegalArgumentException(
                "%s: too small for %d different orders".formatted(size.name(), size.orders()));
    }

    private int[] drawProducts() {
        return IntStream.range(0, random.nextInt(2, 5))
                .map(i -> popularity.draw(random))
                .sorted()
                .distinct()
                .toArray();
    }

    private static List<Integer> pattern(int area, int[] products) {
        return IntStream.concat(IntStream.of(area), IntStream.of(products))
                .boxed()
                .toList();
    }

    private Row line(String order, Object date, int product, int area) {
        @Nullable Object[] cells = new @Nullable Object[Sheet.ORDERS.columns().size()];
        cells[Sheet.ORDERS.indexOf("order_id")] = order;
        cells[Sheet.ORDERS.indexOf("order_date")] = date;
        cells[Sheet.ORDERS.indexOf("sku")] = skus[product];
        cells[Sheet.ORDERS.indexOf("area")] = areaCodes[area];
        cells[Sheet.ORDERS.indexOf("quantity")] = random.nextInt(4) == 0 ? TWO : ONE;
        return Row.of(Sheet.ORDERS, Arrays.asList(cells));
    }
}
