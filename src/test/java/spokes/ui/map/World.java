package spokes.ui.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import spokes.geo.Gazetteer;
import spokes.geo.Zip3;
import spokes.model.Assumption;
import spokes.model.Defaults;
import spokes.model.Edit;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.session.Journal;
import spokes.session.Session;
import spokes.ui.Figures;

/** A small business to draw: written down line by line, judged by {@link HandPlan}. */
public final class World {
    static final ProductKey KETTLEBELL = new ProductKey("", "KB-35");
    static final Figures FIGURES = new Figures(Locale.US, "USD");
    private final Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);

    /** Edison, Atlanta, Dallas and Reno, two candidates, one product that lies in Edison, and a handful of cities. */
    public static World small() {
        return new World()
                .center("EDI", "Edison", 40.52, -74.41, "open")
                .center("ATL", "Atlanta", 33.75, -84.39, "open")
                .center("DAL", "Dallas", 32.78, -96.80, "open")
                .center("RNO", "Reno", 39.53, -119.81, "open")
                .center("CHI", "Chicago", 41.85, -87.65, "candidate")
                .product("KB-35", "35 lb kettlebell", 12, 7)
                .product("CASE", "phone case", 50, 20)
                .stock("EDI", "KB-35", 900)
                .stock("EDI", "CASE", 5000)
                .stock("ATL", "CASE", 900)
                .stock("DAL", "CASE", 600)
                .stock("RNO", "CASE", 120)
                .area("100", "New York", 40.75, -73.99)
                .area("606", "Chicago", 41.88, -87.63)
                .area("770", "Houston", 29.76, -95.37)
                .area("900", "Los Angeles", 34.05, -118.24)
                .area("941", "San Francisco", 37.77, -122.42)
                .area("981", "Seattle", 47.61, -122.33)
                .demand("100", "KB-35", 4)
                .demand("606", "KB-35", 2)
                .demand("770", "KB-35", 1.5)
                .demand("900", "KB-35", 3)
                .demand("941", "KB-35", 1.5)
                .demand("981", "KB-35", 1);
    }

    /** The United States: every ZIP3 with residents asks by its population; twelve centers or so many. */
    static World large(int centers) {
        World world = small();
        double[][] more = {
            {47.6, -122.3}, {34.0, -117.4}, {39.7, -104.9}, {39.1, -94.6}, {35.1, -90.0}, {40.0, -82.9}, {28.5, -81.4}
        };
        for (int i = 0; i < centers - 5; i++) {
            double[] at = more[i % more.length];
            int row = i / more.length;
            world.center("C" + i, "Center " + i, at[0] + row * 0.9, at[1] - row * 1.1, "open");
            world.stock("C" + i, "CASE", 200 + 70 * i);
        }
        for (Zip3 zip3 : Gazetteer.shipped().listZip3s()) {
            if (zip3.population() > 0 && zip3.place().latitude() > 17) {
                world.area(
                        zip3.code(),
                        zip3.state(),
                        zip3.place().latitude(),
                        zip3.place().longitude());
                world.demand(zip3.code(), "KB-35", zip3.population() / 4e6);
                world.demand(zip3.code(), "CASE", zip3.population() / 1e6);
            }
        }
        return world;
    }

    public World center(String code, String name, double latitude, double longitude, String status) {
        return add(Row.blank(Sheet.CENTERS)
                .with("center", code)
                .with("name", name)
                .with("latitude", latitude)
                .with("longitude", longitude)
                .with("status", status)
                .with("bin_fee_per_month", 5.0));
    }

    public World product(String sku, String name, double perCase, double perPallet) {
        return add(Row.blank(Sheet.PRODUCTS)
                .with("sku", sku)
                .with("name", name)
                .with("units_per_case", perCase)
                .with("cases_per_pallet", perPallet));
    }

    public World stock(String center, String sku, double units) {
        return add(
                Row.blank(Sheet.STOCK).with("center", center).with("sku", sku).with("on_hand", units));
    }

    public World area(String code, String name, double latitude, double longitude) {
        return add(Row.blank(Sheet.AREAS)
                .with("area", code)
                .with("name", name)
                .with("latitude", latitude)
                .with("longitude", longitude));
    }

    public World demand(String area, String sku, double perDay) {
        return add(Row.blank(Sheet.DEMAND).with("area", area).with("sku", sku).with("units_per_day", perDay));
    }

    private World add(Row row) {
        rows.computeIfAbsent(row.sheet(), _ -> new ArrayList<>()).add(row);
        return this;
    }

    public Workspace workspace() {
        return workspace(defaults());
    }

    /** The same with other defaults, as those that are shipped. */
    public Workspace workspace(Defaults defaults) {
        return Workspace.of(
                defaults,
                rows.entrySet().stream()
                        .map(sheet -> Table.of(sheet.getKey(), sheet.getValue()))
                        .toList());
    }

    public Session session() {
        return new Session(new HandPlan(workspace()), new Forgetful(), List.of(), List.of());
    }

    private static Defaults defaults() {
        Map<String, Assumption> assumptions = new LinkedHashMap<>();
        Map.of(
                        "plan_date",
                        "2026-07-08",
                        "horizon_days",
                        "91",
                        "storage_fill",
                        "0.85",
                        "zone_bands_miles",
                        "50 150 300 600 1000 1400 1800")
                .forEach((key, value) -> assumptions.put(key, new Assumption(key, value, "", "", "", "")));
        return new Defaults(assumptions, List.of(), List.of(), List.of(), Map.of());
    }

    /** A journal of a session that is not opened again. */
    private record Forgetful() implements Journal {
        @Override
        public void append(Edit edit) {}

        @Override
        public List<Table> undo(Set<Sheet> reading) {
            return List.of();
        }

        @Override
        public List<Table> redo(Set<Sheet> reading) {
            return List.of();
        }
    }
}
