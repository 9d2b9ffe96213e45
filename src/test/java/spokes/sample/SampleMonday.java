package spokes.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;
import spokes.sample.file.Grid;
import spokes.sample.supply.SampleAssortment;
import spokes.sample.supply.SampleCenters;
import spokes.sample.supply.SampleShipping;
import spokes.sample.supply.SampleStock;
import spokes.sample.supply.SampleTransfers;

/**
 * The exports of a week later, as a portal writes them: its own headers, a ZIP that lost its zero, a thousands
 * separator, a SKU that nobody knows, a row of totals, and lines that are known already.
 */
final class SampleMonday {

    static final String UNKNOWN_SKU = "TOTE-FREE";

    /** A count so high that the portal writes it as text. */
    static final String COUNT_WITH_COMMA = "1,234";

    static final String COUNTED_AS_TEXT = "ELEC-60";

    private static final double KNOWN_SHARE = 0.3;
    private static final String ZIP_WITH_ZERO = "07102";

    private static final List<String> ORDER_COLUMNS = List.of(
            "order_id",
            "order_date",
            "client",
            "sku",
            "quantity",
            "postal_code",
            "ship_center",
            "ship_date",
            "delivery_date",
            "parcels",
            "freight_paid",
            "return_of");

    private static final List<String> ORDER_HEADERS = List.of(
            "Order Number",
            "Order Date",
            "Brand",
            "Item SKU",
            "Qty",
            "Ship To ZIP",
            "Warehouse",
            "Shipped On",
            "Delivered On",
            "Packages",
            "Shipping Cost",
            "Original Order");

    private static final List<String> STOCK_HEADERS =
            List.of("Warehouse", "Brand", "SKU", "Product Name", "On Hand", "Allocated", "Count Date");

    private final Sample sample;
    private final SampleOrderRows orderRows = new SampleOrderRows();
    private final SampleShipping shipping = new SampleShipping();

    SampleMonday(Sample sample) {
        this.sample = sample;
    }

    List<Grid> grids() {
        return List.of(orders(), inventory());
    }

    private Grid orders() {
        List<SampleOrder> week = sample.orders().stream()
                .filter(order -> !order.date().isBefore(SampleDays.PLAN))
                .toList();
        String repaired = week.stream()
                .filter(order -> order.address().zip().startsWith("07") && !order.isReturn())
                .findFirst()
                .orElseThrow()
                .id();
        List<Row> fresh = new ArrayList<>(orderRows.rows(week, SampleDays.NEXT_SUNDAY));
        fresh.add(
                1,
                fresh.getFirst().with("sku", UNKNOWN_SKU).with("parcels", null).with("freight_paid", null));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        known((int) Math.round(fresh.size() * KNOWN_SHARE / (1 - KNOWN_SHARE))).forEach(row -> rows.add(cells(row)));
        fresh.forEach(row -> rows.add(cells(row.text("order_id").equals(repaired) ? withoutZero(row) : row)));
        rows.replaceAll(SampleMonday::asPortalWrites);
        rows.add(totals(rows));
        return new Grid("Orders", ORDER_HEADERS, rows);
    }

    /** The last known lines of orders that were delivered, so that nothing of them is news; by date. */
    private List<Row> known(int lines) {
        List<Row> rows = sample.tables().getLast().rows().stream()
                .filter(row -> row.findDate("delivery_date").isPresent())
                .toList();
        return rows.subList(rows.size() - lines, rows.size());
    }

    private static Row withoutZero(Row row) {
        return row.with("postal_code", ZIP_WITH_ZERO);
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        ORDER_COLUMNS.forEach(column -> cells.add(row.cell(row.sheet().indexOf(column))));
        return cells;
    }

    /** The spreadsheet took one ZIP for a number. */
    private static List<@Nullable Object> asPortalWrites(List<@Nullable Object> cells) {
        cells.replaceAll(cell -> ZIP_WITH_ZERO.equals(cell) ? Double.valueOf(ZIP_WITH_ZERO) : cell);
        return cells;
    }

    private static List<@Nullable Object> totals(List<List<@Nullable Object>> rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        ORDER_COLUMNS.forEach(column -> cells.add(null));
        cells.set(0, "Total");
        for (String column : List.of("quantity", "parcels", "freight_paid")) {
            int at = ORDER_COLUMNS.indexOf(column);
            double sum = rows.stream()
                    .mapToDouble(row -> row.get(at) instanceof Double number ? number : 0)
                    .sum();
            cells.set(at, Math.round(sum * 100) / 100.0);
        }
        return cells;
    }

    private Grid inventory() {
        Map<String, Integer> left = shippedInTheWeek();
        Map<String, Integer> promised = orderRows.allocated(sample.orders(), SampleDays.NEXT_SUNDAY);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String center : SampleStock.centers()) {
            for (CatalogItem item : sample.catalog()) {
                if (SampleAssortment.isKept(item, center)) {
                    int here = sample.stock().onHand(item, center)
                            + SampleTransfers.arrivedInTheWeek(item, center)
                            - left.getOrDefault(center + item.key(), 0);
                    rows.add(counted(item, center, Math.max(0, here), promised));
                }
            }
        }
        return new Grid("Inventory", STOCK_HEADERS, rows);
    }

    private static List<@Nullable Object> counted(
            CatalogItem item, String center, int units, Map<String, Integer> promised) {
        boolean asText = item.is(COUNTED_AS_TEXT) && center.equals(SampleCenters.EDISON);
        double allocated = Math.min(units, promised.getOrDefault(center + item.key(), 0));
        return Arrays.asList(
                center,
                item.key().client(),
                item.key().sku(),
                item.facts().getField("name"),
                asText ? COUNT_WITH_COMMA : (Object) (double) units,
                allocated,
                SampleDays.NEXT_SUNDAY);
    }

    private Map<String, Integer> shippedInTheWeek() {
        Map<String, Integer> units = new HashMap<>();
        for (SampleOrder order : sample.orders()) {
            Optional<SampleShipping.Shipment> shipment = shipping.find(order, SampleDays.NEXT_SUNDAY)
                    .filter(s -> !s.shipped().isBefore(SampleDays.PLAN));
            shipment.ifPresent(s -> order.lines()
                    .forEach(line -> units.merge(s.center() + line.item().key(), line.quantity(), Integer::sum)));
        }
        return units;
    }
}
