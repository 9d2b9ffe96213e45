package spokes.forecast.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import spokes.engine.Worlds;
import spokes.forecast.history.Histories;
import spokes.forecast.history.PastEvents;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Worlds of orders: one line a product and week in which it sells. Weeks are counted from the plan date, −1 is the last. */
final class SalesWorld {
    private final List<Row> orders = new ArrayList<>();
    private final List<Row> products = new ArrayList<>();
    private final List<Row> settings = new ArrayList<>(List.of(Worlds.setting("plan_date", Worlds.MONDAY.toString())));
    private final Random random;

    SalesWorld(long seed) {
        random = new Random(seed);
    }

    /** A product that sells from a week on. */
    SalesWorld sells(String sku, int from, IntToDoubleFunction units) {
        return sells(sku, "", from, units);
    }

    SalesWorld sells(String sku, String category, int from, IntToDoubleFunction units) {
        products.add(Row.blank(Sheet.PRODUCTS).with("sku", sku).with("category", category));
        for (int week = from; week < 0; week++) {
            double sold = Math.rint(units.applyAsDouble(week));
            if (sold > 0) {
                orders.add(Row.blank(Sheet.ORDERS)
                        .with("order_id", sku + week)
                        .with("order_date", Worlds.MONDAY.plusDays(7L * week + Math.floorMod(week, 7)))
                        .with("sku", sku)
                        .with("quantity", sold)
                        .with("area", "X"));
            }
        }
        return this;
    }

    /** A number that varies by chance as counts do. */
    double about(double mean) {
        return Math.max(0, mean + Math.sqrt(mean) * random.nextGaussian());
    }

    SalesWorld set(String key, String value) {
        settings.add(Worlds.setting(key, value));
        return this;
    }

    Workspace workspace() {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.ORDERS, orders);
        rows.put(Sheet.PRODUCTS, products);
        rows.put(Sheet.SETTINGS, settings);
        return Worlds.of(rows);
    }

    Histories histories() {
        return histories(PastEvents.NONE);
    }

    Histories histories(PastEvents events) {
        return Histories.of(workspace(), events, Progress.UNWATCHED);
    }
}
