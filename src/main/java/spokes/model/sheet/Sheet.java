package spokes.model.sheet;

import static spokes.model.sheet.Column.amount;
import static spokes.model.sheet.Column.choice;
import static spokes.model.sheet.Column.code;
import static spokes.model.sheet.Column.count;
import static spokes.model.sheet.Column.date;
import static spokes.model.sheet.Column.text;
import static spokes.model.sheet.Column.time;
import static spokes.model.sheet.Column.within;
import static spokes.model.sheet.Column.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheets that a workspace consists of: their columns in the order of export, and the columns of their key. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies made by List.of and List.copyOf
public enum Sheet {
    CENTERS(
            List.of("center"),
            code("center").must(),
            text("name"),
            within("latitude", -90, 90),
            within("longitude", -180, 180),
            code("postal_code"),
            text("country"),
            choice("status", "open", "candidate", "closed"),
            amount("storage_capacity_m3"),
            amount("throughput_per_day"),
            amount("fixed_cost_per_month"),
            amount("minimum_per_month"),
            amount("opening_cost"),
            amount("receiving_per_unit"),
            amount("storage_per_m3_month"),
            amount("bin_fee_per_month"),
            amount("pick_per_order"),
            amount("pick_per_unit"),
            amount("dispatch_days"),
            amount("dock_to_stock_days"),
            yesNo("takes_returns"),
            amount("return_processing")),
    PRODUCTS(
            List.of("client", "sku"),
            code("client"),
            code("sku").must(),
            text("name"),
            text("category"),
            amount("weight_kg"),
            amount("length_cm"),
            amount("width_cm"),
            amount("height_cm"),
            yesNo("ships_in_own_box"),
            amount("unit_cost"),
            amount("price"),
            count("units_per_parcel", 1),
            count("units_per_case", 1),
            count("cases_per_pallet", 1),
            within("return_rate", 0, 1),
            amount("lead_time_days"),
            amount("lead_time_sd"),
            count("moq", 0)),
    AREAS(
            List.of("area"),
            code("area").must(),
            text("name"),
            within("latitude", -90, 90),
            within("longitude", -180, 180),
            text("country")),
    SUPPLY_POINTS(
            List.of("supply_point"),
            code("supply_point").must(),
            text("name"),
            within("latitude", -90, 90),
            within("longitude", -180, 180),
            code("postal_code")),
    DEMAND(
            List.of("area", "client", "sku", "week"),
            code("area").must(),
            code("client"),
            code("sku").must(),
            count("week", 0),
            amount("units_per_day").must()),
    /** What the history said of each product when it was forecast, and how good such forecasts were on held-back weeks. */
    PRODUCT_FORECASTS(List.of("client", "sku"), DemandColumns.forecasts()),
    /** What each product is forecast to sell, week by week. */
    PRODUCT_FORECAST_WEEKS(List.of("client", "sku", "week"), DemandColumns.forecastWeeks()),
    ORDERS(
            List.of("order_id", "client", "sku"),
            code("order_id").must(),
            date("order_date").must(),
            time("order_time"),
            code("client"),
            code("sku").must(),
            count("quantity", -Column.MAX_AMOUNT).must(),
            code("area"),
            code("postal_code"),
            text("country"),
            code("ship_center"),
            date("ship_date"),
            date("delivery_date"),
            count("parcels", 0),
            amount("freight_paid"),
            code("return_of")),
    STOCK(
            List.of("center", "client", "sku"),
            code("center").must(),
            code("client"),
            code("sku").must(),
            count("on_hand", 0).must(),
            count("allocated", 0),
            count("unavailable", 0),
            date("as_of")),
    INBOUND(
            List.of("center", "client", "sku", "arrival_date", "supply_point", "mode"),
            code("center").must(),
            code("client"),
            code("sku").must(),
            count("units", 0).must(),
            date("arrival_date").must(),
            code("supply_point"),
            code("mode"),
            text("reference")),
    TRANSFERS(
            List.of("transfer_id"),
            code("transfer_id"),
            code("client"),
            code("sku").must(),
            code("from").must(),
            code("to").must(),
            count("units", 0).must(),
            date("departure_date"),
            code("mode"),
            choice("status", "planned", "sent", "received", "cancelled"),
            date("sent_date"),
            count("received_units", 0)),
    LANES(
            List.of("center", "area"),
            code("center").must(),
            code("area").must(),
            amount("cost_per_parcel"),
            amount("cost_per_kg"),
            amount("cost_per_unit"),
            amount("transit_days")),
    RATES(
            List.of("service", "max_weight_lb"),
            code("service").must(),
            amount("max_weight_lb").must(),
            amount("zone_1"),
            amount("zone_2"),
            amount("zone_3"),
            amount("zone_4"),
            amount("zone_5"),
            amount("zone_6"),
            amount("zone_7"),
            amount("zone_8"),
            amount("zone_9")),
    SERVICES(
            List.of("service"),
            code("service").must(),
            amount("days_1"),
            amount("days_2"),
            amount("days_3"),
            amount("days_4"),
            amount("days_5"),
            amount("days_6"),
            amount("days_7"),
            amount("days_8"),
            amount("days_9"),
            amount("rate_factor"),
            amount("dim_divisor"),
            amount("dim_threshold_ft3"),
            amount("fuel_surcharge"),
            amount("residential_surcharge"),
            text("carrier_days")),
    ZONES(
            List.of("from_zip3", "to_zip3"),
            code("from_zip3").must(),
            code("to_zip3").must(),
            new Column("zone", CellType.WHOLE, true, List.of(), 1, 9)),
    FREIGHT(
            List.of("from", "to", "mode"),
            code("from").must(),
            code("to").must(),
            code("mode").must(),
            amount("minimum"),
            amount("fixed"),
            amount("per_kg_km"),
            amount("min_density_kg_m3"),
            amount("per_vehicle_km"),
            amount("vehicle_kg"),
            amount("vehicle_m3"),
            amount("per_unit"),
            amount("days"),
            amount("extra_days"),
            amount("loss_rate"),
            amount("kg_co2_per_tonne_km")),
    ELIGIBILITY(
            List.of("center", "client", "sku", "category"),
            code("center").must(),
            code("client"),
            code("sku"),
            text("category"),
            yesNo("allowed"),
            count("min_units", 0),
            count("max_units", 0)),
    ADJUSTMENTS(List.of("adjustment"), DemandColumns.adjustments()),
    CLOSURES(
            List.of("center", "from_date"),
            code("center").must(),
            date("from_date").must(),
            date("to_date"),
            text("reason")),
    SETTINGS(List.of("key"), code("key").must(), text("value").must()),
    /** Named sets of changes on top of the rows of all sheets above. */
    SCENARIOS(List.of("scenario"), code("scenario").must(), text("note"), date("made_on"), count("place", 0)),
    /** What each scenario changes, row by row. */
    SCENARIO_CHANGES(
            List.of("scenario", "sheet", "row"),
            code("scenario").must(),
            code("sheet").must(),
            text("row").must(),
            text("after"),
            text("before"));

    private final List<Column> columns;
    private final List<Column> keyColumns;
    private final Map<String, Integer> positions;

    Sheet(List<String> key, Column... columns) {
        this.columns = List.of(columns);
        this.positions = IntStream.range(0, columns.length)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> columns[i].name(), i -> i));
        List<Column> keys = new ArrayList<>();
        for (String name : key) {
            keys.add(this.columns.get(indexOf(name)));
        }
        this.keyColumns = List.copyOf(keys);
    }

    /** The sheet's name in files: lower case, as in {@code supply_points}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may grow to millions of rows, so that its rows are kept packed. */
    public boolean isPacked() {
        return this == ORDERS || this == PRODUCT_FORECAST_WEEKS;
    }

    /** Whether it keeps what scenarios change, rather than a plan's data. */
    public boolean isOfScenarios() {
        return this == SCENARIOS || this == SCENARIO_CHANGES;
    }

    /** All columns, in the order of export. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns whose values identify a row. */
    public List<Column> keyColumns() {
        return keyColumns;
    }

    /**
     * Where a column stands, counted from 0.
     *
     * @throws IllegalArgumentException if the sheet has no column of this canonical name; it lists those there are
     */
    public final int indexOf(String column) {
        Integer position = positions.get(column);
        if (position != null) {
            return position;
        }
        List<String> names = columns.stream().map(Column::name).toList();
        throw new IllegalArgumentException("sheet %s has no column %s; it has %s".formatted(title(), column, names));
    }

    /** The column of this canonical name, if there is one. */
    public Optional<Column> findColumn(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The sheet of this title, in any case. */
    public static Optional<Sheet> find(String title) {
        for (Sheet sheet : values()) {
            if (sheet.title().equalsIgnoreCase(title.strip())) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }
}
