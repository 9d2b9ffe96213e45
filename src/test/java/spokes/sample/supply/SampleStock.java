package spokes.sample.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleStories;

/**
 * What lies where: eight to fourteen weeks of each product, 78 % of all units in Edison, the rest in the younger
 * centers by what is sold near them. The products of the stories have what their story needs.
 */
public final class SampleStock {

    /** Share of all units that is not in Edison. */
    private static final double YOUNG_SHARE = 0.22;

    /** Units of a product that hardly sells: what the supplier's carton held. */
    private static final int AT_LEAST = 8;

    /** Far from Edison a center gets more of what it keeps. */
    private static final Map<String, Double> FAVOR = Map.of(SampleCenters.DALLAS, 1.6, SampleCenters.RENO, 1.5);

    /** Units of a discontinued product that nobody asks for any more. */
    private static final int LEFT_OVER = 64;

    /** Units on hand that a story needs, by product and center; all else follows demand. */
    private static final Map<String, Map<String, Integer>> ON_HAND = Map.of(
            SampleStories.KETTLEBELL, Map.of(SampleCenters.EDISON, 900),
            SampleStories.SKILLET, Map.of(SampleCenters.DALLAS, 19));

    private final Map<CatalogItem, Map<String, Integer>> onHand = new HashMap<>();

    /** Stock for these products, from what they sold. */
    public SampleStock(List<CatalogItem> catalog, SampleSales sales) {
        Map<CatalogItem, Integer> totals = new HashMap<>();
        catalog.forEach(item -> totals.put(item, total(item, sales)));
        int all = totals.values().stream().mapToInt(Integer::intValue).sum();
        double wanted = 0;
        for (CatalogItem item : catalog) {
            wanted += SampleCenters.YOUNG.stream()
                    .mapToDouble(center -> share(item, center, sales) * total(totals, item))
                    .sum();
        }
        double factor = YOUNG_SHARE * all / wanted;
        catalog.forEach(item -> distribute(item, total(totals, item), factor, sales));
    }

    /** Units of a product at a center; 0 if it is not kept there. */
    public int onHand(CatalogItem item, String center) {
        return onHand.getOrDefault(item, Map.of()).getOrDefault(center, 0);
    }

    /** Units of a product at all centers. */
    public int onHand(CatalogItem item) {
        return onHand.getOrDefault(item, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The sheet stock; units of orders that were not shipped yet are allocated. */
    public Table table(List<CatalogItem> catalog, Map<String, Integer> allocated) {
        List<Row> rows = new ArrayList<>();
        for (String center : centers()) {
            for (CatalogItem item : catalog) {
                if (SampleAssortment.isKept(item, center)) {
                    int promised = allocated.getOrDefault(center + item.key(), 0);
                    rows.add(row(item, center, onHand(item, center), promised));
                }
            }
        }
        return Table.of(Sheet.STOCK, rows);
    }

    /** The open centers, Edison first. */
    public static List<String> centers() {
        List<String> all = new ArrayList<>(List.of(SampleCenters.EDISON));
        all.addAll(SampleCenters.YOUNG);
        return all;
    }

    private static Row row(CatalogItem item, String center, int units, int promised) {
        return Row.blank(Sheet.STOCK)
                .with("center", center)
                .with("client", item.key().client())
                .with("sku", item.key().sku())
                .with("on_hand", (double) units)
                .with("allocated", (double) Math.min(units, promised))
                .with("as_of", SampleDays.COUNTED);
    }

    private static int total(Map<CatalogItem, Integer> totals, CatalogItem item) {
        return totals.getOrDefault(item, 0);
    }

    private static int total(CatalogItem item, SampleSales sales) {
        if (!item.isSold(SampleDays.PLAN)) {
            return LEFT_OVER;
        }
        double weeks = 8 + 6 * SampleDays.chance("weeks of " + item.key()).nextDouble();
        int carton = (int) Math.min(AT_LEAST, 2 * item.number("units_per_case"));
        Integer told = story(item).get(SampleCenters.EDISON);
        return told != null ? told : Math.max(carton, (int) Math.ceil(7 * weeks * sales.perDay(item)));
    }

    private static Map<String, Integer> story(CatalogItem item) {
        return ON_HAND.getOrDefault(item.key().sku(), Map.of());
    }

    /** Share of a product's sales near a center that keeps it, more where Edison is far. */
    private static double share(CatalogItem item, String center, SampleSales sales) {
        double all = sales.perDay(item);
        double favor = FAVOR.getOrDefault(center, 1.0);
        return all == 0 || !SampleAssortment.isKept(item, center) ? 0 : favor * sales.perDayNear(item, center) / all;
    }

    private void distribute(CatalogItem item, int total, double factor, SampleSales sales) {
        Map<String, Integer> here = new HashMap<>();
        int left = total;
        for (String center : SampleCenters.YOUNG) {
            int units = (int) Math.round(total * share(item, center, sales) * factor);
            here.put(center, Math.min(left, story(item).getOrDefault(center, units)));
            left -= here.getOrDefault(center, 0);
        }
        here.put(SampleCenters.EDISON, left);
        onHand.put(item, here);
    }
}
