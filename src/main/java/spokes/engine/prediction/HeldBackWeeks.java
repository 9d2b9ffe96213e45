package spokes.engine.prediction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import spokes.engine.result.ReplayWindow;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSettings;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * Some weeks of the past, held back.
 *
 * @param known  the workspace as it was on their first day: no order from then on, no forecast, no demand sheet, no
 *               adjustment that begins later, no center closed; nothing is on its way
 * @param came   the same where the orders that came are stated as demand, week by week; no adjustment changes them
 * @param orders the workspace with all its orders, over as many days, with nothing on its way
 * @param window the days held back
 */
public record HeldBackWeeks(Workspace known, Workspace came, Workspace orders, ReplayWindow window) {
    private static final int DAYS = 7;

    /** Weeks before, of which there have to be so many to forecast from. */
    private static final int LEAST_KNOWN = 8;

    private static final List<Sheet> UNDER_WAY = List.of(Sheet.INBOUND, Sheet.TRANSFERS, Sheet.CLOSURES);
    private static final List<Sheet> EXPECTED =
            List.of(Sheet.DEMAND, Sheet.PRODUCT_FORECASTS, Sheet.PRODUCT_FORECAST_WEEKS);

    public HeldBackWeeks {
        if (window.days() % DAYS != 0) {
            throw new IllegalArgumentException(window.days() + " days are no whole weeks");
        }
    }

    /**
     * Holds weeks back.
     *
     * @param window whole weeks
     * @throws Refused if there are too few orders before them, or none in them
     */
    public static HeldBackWeeks of(Workspace workspace, ReplayWindow window) throws Refused {
        List<Row> before = orders(workspace, day -> day.isBefore(window.from()));
        List<Row> within = orders(workspace, window);
        if (within.isEmpty() || !isEnough(before, window)) {
            throw new Refused("to hold %s to %s back takes orders in these weeks, and from %d weeks before them on"
                    .formatted(window.from(), window.to(), LEAST_KNOWN));
        }
        Workspace real = without(workspace, UNDER_WAY)
                .withTables(List.of(settings(workspace, Map.of("horizon_days", String.valueOf(window.days())))));
        Map<String, String> then = new TreeMap<>();
        AreaSettings.of(AreaMethod.RECONCILED).keySet().forEach(key -> then.put(key, ""));
        then.put("fill_rate_target", "");
        then.put("plan_date", window.from().toString());
        then.put("horizon_days", String.valueOf(window.days()));
        Workspace known = without(real, EXPECTED)
                .withTables(List.of(
                        settings(workspace, then),
                        Table.of(Sheet.ORDERS, before),
                        Table.of(Sheet.ADJUSTMENTS, adjustments(workspace, window.from()))));
        Workspace came = known.withTables(
                List.of(Table.of(Sheet.DEMAND, demand(within, window)), Table.empty(Sheet.ADJUSTMENTS)));
        return new HeldBackWeeks(known, came, real, window);
    }

    /** Whether there are orders enough before some days, and some in them. */
    public static boolean isPossible(Workspace workspace, ReplayWindow window) {
        return isEnough(orders(workspace, day -> day.isBefore(window.from())), window)
                && !orders(workspace, window).isEmpty();
    }

    /** Units of each product that were ordered in these weeks, as far as it is known where. */
    public Map<ProductKey, Double> ordered() {
        Map<ProductKey, Double> units = new HashMap<>();
        orders(orders, window).stream()
                .filter(HeldBackWeeks::isDemand)
                .forEach(order -> units.merge(ProductKey.of(order), order.number("quantity"), Double::sum));
        return units;
    }

    private static boolean isDemand(Row order) {
        return order.number("quantity") > 0 && !order.text("area").isEmpty();
    }

    private static boolean isEnough(List<Row> before, ReplayWindow window) {
        LocalDate until = window.from().minusWeeks(LEAST_KNOWN);
        return before.stream().anyMatch(order -> !day(order).isAfter(until));
    }

    private static LocalDate day(Row order) {
        return order.findDate("order_date").orElse(LocalDate.MAX);
    }

    private static List<Row> orders(Workspace workspace, Predicate<LocalDate> wanted) {
        return workspace.table(Sheet.ORDERS).rows().stream()
                .filter(row -> wanted.test(day(row)))
                .toList();
    }

    private static List<Row> orders(Workspace workspace, ReplayWindow window) {
        return orders(workspace, day -> !day.isBefore(window.from()) && !day.isAfter(window.to()));
    }

    private static List<Row> adjustments(Workspace workspace, LocalDate until) {
        return workspace.table(Sheet.ADJUSTMENTS).rows().stream()
                .filter(row -> row.findDate("from_date").filter(until::isAfter).isPresent())
                .toList();
    }

    private static Workspace without(Workspace workspace, List<Sheet> sheets) {
        return workspace.withTables(sheets.stream().map(Table::empty).toList());
    }

    /** The settings with others; a blank one is left out. */
    private static Table settings(Workspace workspace, Map<String, String> others) {
        List<Row> rows = new ArrayList<>(workspace.table(Sheet.SETTINGS).rows().stream()
                .filter(row -> !others.containsKey(row.text("key")))
                .toList());
        others.forEach((key, value) -> {
            if (!value.isEmpty()) {
                rows.add(Row.blank(Sheet.SETTINGS).with("key", key).with("value", value));
            }
        });
        return Table.of(Sheet.SETTINGS, rows);
    }

    private record Asked(String area, ProductKey product, int week) {}

    private static List<Row> demand(List<Row> orders, ReplayWindow window) {
        Map<Asked, Double> units = new LinkedHashMap<>();
        for (Row order : orders) {
            if (isDemand(order)) {
                int day = (int) (day(order).toEpochDay() - window.from().toEpochDay());
                Asked asked = new Asked(order.text("area"), ProductKey.of(order), day / DAYS);
                units.merge(asked, order.number("quantity"), Double::sum);
            }
        }
        return units.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(Asked asked, double units) {
        return Row.blank(Sheet.DEMAND)
                .with("area", asked.area)
                .with("client", asked.product.client())
                .with("sku", asked.product.sku())
                .with("week", (double) asked.week)
                .with("units_per_day", units / DAYS);
    }

    /** Some weeks on end, before others of as many that end the day before the plan begins. */
    public static ReplayWindow window(LocalDate planDate, int weeks, int others) {
        return ReplayWindow.before(planDate.minusWeeks((long) weeks * others), DAYS * weeks);
    }
}
