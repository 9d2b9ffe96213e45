package spokes.sample.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleStories;

/** What is ordered from suppliers: all of it bound for Edison, as it always was, but for the skillets of Dallas. */
public final class SampleInbound {

    /** Weeks that a product is to last after its order. */
    private static final int WEEKS_AFTERWARDS = 17;

    /** Weeks with which nobody orders more. */
    private static final double ENOUGH_WEEKS = 14.5;

    private static final int SKUS_OF_THE_CONTAINER = 40;

    /** Share of products of which no one thought to order more. */
    private static final double FORGOTTEN = 0.08;

    private final SampleStock stock;
    private final SampleSales sales;
    private final List<Row> rows = new ArrayList<>();
    private final Set<CatalogItem> ordered = new HashSet<>();

    private SampleInbound(SampleStock stock, SampleSales sales) {
        this.stock = stock;
        this.sales = sales;
    }

    public static Table table(List<CatalogItem> catalog, SampleStock stock, SampleSales sales) {
        var inbound = new SampleInbound(stock, sales);
        List<CatalogItem> wanted = catalog.stream()
                .filter(item -> item.isSold(SampleDays.PLAN))
                .filter(item -> !item.is(SampleStories.KETTLEBELL) && sales.perDay(item) > 0)
                .filter(item -> inbound.weeks(item) < ENOUGH_WEEKS)
                .filter(item -> SampleDays.chance("order of " + item.key()).nextDouble() > FORGOTTEN)
                .sorted(Comparator.comparingDouble(inbound::weeks))
                .toList();
        inbound.skillets(catalog);
        inbound.order(wanted, i -> i.category().equals("Nutrition"), 20, "Reading Plant", 10, "ltl", "PO-4466");
        inbound.order(
                wanted,
                i -> i.key().client().equals("Ridgeline"),
                SKUS_OF_THE_CONTAINER,
                "LA Port",
                17,
                "truckload",
                "PO-4471");
        inbound.order(wanted, i -> i.key().client().equals("Bluebird"), 60, "Newark Port", 24, "truckload", "PO-4483");
        inbound.order(wanted, i -> true, 200, "LA Port", 38, "rail", "PO-4497");
        return Table.of(Sheet.INBOUND, inbound.rows);
    }

    private double weeks(CatalogItem item) {
        return stock.onHand(item) / (7 * sales.perDay(item));
    }

    /** Five weeks of what Dallas sells: they come five days after the last one is gone. */
    private void skillets(List<CatalogItem> catalog) {
        CatalogItem skillet = catalog.stream()
                .filter(i -> i.is(SampleStories.SKILLET))
                .findFirst()
                .orElseThrow();
        add(SampleCenters.DALLAS, skillet, 5 * 7 * sales.perDayNear(skillet, SampleCenters.DALLAS))
                .arrive(11, "Houston Port", "ltl", "PO-4475");
    }

    private void order(
            List<CatalogItem> wanted,
            Predicate<CatalogItem> which,
            int skus,
            String supplyPoint,
            int day,
            String mode,
            String reference) {
        wanted.stream()
                .filter(item -> which.test(item) && !ordered.contains(item))
                .limit(skus)
                .toList()
                .forEach(item -> {
                    ordered.add(item);
                    add(SampleCenters.EDISON, item, 7 * sales.perDay(item) * (WEEKS_AFTERWARDS - weeks(item)))
                            .arrive(day, supplyPoint, mode, reference);
                });
    }

    private Load add(String center, CatalogItem item, double units) {
        double perCase = item.number("units_per_case");
        return new Load(center, item, Math.ceil(units / perCase) * perCase);
    }

    /** Whole cases of a product for a center. */
    private final class Load {
        private final String center;
        private final CatalogItem item;
        private final double units;

        Load(String center, CatalogItem item, double units) {
            this.center = center;
            this.item = item;
            this.units = units;
        }

        void arrive(int day, String supplyPoint, String mode, String reference) {
            LocalDate date = SampleDays.PLAN.plusDays(day);
            rows.add(Row.blank(Sheet.INBOUND)
                    .with("center", center)
                    .with("client", item.key().client())
                    .with("sku", item.key().sku())
                    .with("units", units)
                    .with("arrival_date", date)
                    .with("supply_point", supplyPoint)
                    .with("mode", mode)
                    .with("reference", reference));
        }
    }
}
