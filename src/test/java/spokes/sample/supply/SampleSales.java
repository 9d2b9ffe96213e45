package spokes.sample.supply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;

/** What was sold in the eight weeks before the plan date, by product and by the open center nearest to the customer. */
public final class SampleSales {

    private static final double DAYS = 56;

    private final Map<ProductKey, Map<String, Integer>> units = new HashMap<>();

    public SampleSales(List<SampleOrder> orders) {
        List<Center> centers = SampleCenters.open();
        orders.stream()
                .filter(order -> !order.isReturn())
                .filter(order ->
                        order.date().isBefore(SampleDays.PLAN) && !order.date().isBefore(SampleDays.SHIPPING_KNOWN))
                .forEach(order -> count(order, nearest(order, centers)));
    }

    /** Units a day, the whole country. */
    public double perDay(CatalogItem item) {
        return of(item).values().stream().mapToInt(Integer::intValue).sum() / DAYS;
    }

    /** Units a day of those customers to whom this center is the nearest. */
    public double perDayNear(CatalogItem item, String center) {
        return of(item).getOrDefault(center, 0) / DAYS;
    }

    private Map<String, Integer> of(CatalogItem item) {
        return units.getOrDefault(item.key(), Map.of());
    }

    private void count(SampleOrder order, String center) {
        order.lines()
                .forEach(line -> units.computeIfAbsent(line.item().key(), key -> new HashMap<>())
                        .merge(center, line.quantity(), Integer::sum));
    }

    private static String nearest(SampleOrder order, List<Center> centers) {
        var home = order.address().area().place();
        return centers.stream()
                .min(Comparator.comparingDouble(c -> c.place().orElseThrow().greatCircleKm(home)))
                .orElseThrow()
                .code();
    }
}
