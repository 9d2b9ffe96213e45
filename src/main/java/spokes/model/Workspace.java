package spokes.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.LaneRate;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.demand.Adjustment;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Inbound;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.model.place.SupplyPoint;
import spokes.model.place.Zone;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.BlockChange;
import spokes.model.sheet.Changes;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * All that a planner works on, at one moment. Immutable: a change gives the next workspace, which shares every sheet
 * that did not change, so {@code next.table(s) == table(s)} tells an untouched sheet.
 */
public final class Workspace {
    private final Defaults defaults;
    private final Map<Sheet, View> views;

    private Workspace(Defaults defaults, Map<Sheet, View> views) {
        this.defaults = defaults;
        this.views = views;
    }

    /** A workspace without a row. */
    public static Workspace empty(Defaults defaults) {
        return of(defaults, List.of());
    }

    /** A workspace of these tables; sheets without one are empty. */
    public static Workspace of(Defaults defaults, Collection<Table> tables) {
        Map<Sheet, View> views = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            views.put(sheet, View.of(Table.empty(sheet)));
        }
        tables.forEach(table -> views.put(table.sheet(), View.of(table)));
        return new Workspace(defaults, views);
    }

    /** This workspace after these changes. */
    public Workspace with(Collection<RowChange> changes) {
        Map<Sheet, List<RowChange>> bySheet = changes.stream()
                .collect(
                        Collectors.groupingBy(RowChange::sheet, () -> new EnumMap<>(Sheet.class), Collectors.toList()));
        Map<Sheet, View> next = new EnumMap<>(views);
        bySheet.forEach((sheet, part) -> next.put(sheet, View.of(table(sheet).with(part))));
        return new Workspace(defaults, next);
    }

    /** This workspace after these changes. */
    public Workspace with(Changes changes) {
        Workspace next = with(changes.rows());
        List<Table> tables = new ArrayList<>();
        changes.blocks().stream()
                .collect(Collectors.groupingBy(BlockChange::sheet))
                .forEach((sheet, part) -> tables.add(next.packed(sheet).withBlocks(part)));
        return next.withTables(tables);
    }

    private PackedTable packed(Sheet sheet) {
        return table(sheet) instanceof PackedTable packed ? packed : notPacked(sheet);
    }

    private static PackedTable notPacked(Sheet sheet) {
        throw new IllegalArgumentException("the rows of %s are not packed".formatted(sheet.title()));
    }

    /** The sheet of orders, to go through it block by block. */
    public PackedTable packedOrders() {
        return packed(Sheet.ORDERS);
    }

    /** The weeks of the stored forecast, to go through them block by block. */
    public PackedTable packedForecastWeeks() {
        return packed(Sheet.PRODUCT_FORECAST_WEEKS);
    }

    /** This workspace with these tables in the place of those of the same sheets. */
    public Workspace withTables(Collection<Table> tables) {
        Map<Sheet, View> next = new EnumMap<>(views);
        tables.forEach(table -> next.put(table.sheet(), View.of(table)));
        return new Workspace(defaults, next);
    }

    /** This workspace where other things are assumed. */
    public Workspace withDefaults(Defaults others) {
        return new Workspace(others, views);
    }

    /** The rows of a sheet. */
    public Table table(Sheet sheet) {
        return view(sheet).table();
    }

    /** What is assumed where the planner gave nothing. */
    public Defaults defaults() {
        return defaults;
    }

    /** The settings in force. */
    public Settings settings() {
        return new Settings(
                defaults.assumptions(),
                table(Sheet.SETTINGS).rows().stream()
                        .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("value"))));
    }

    /** Centers of every status, in the order they came. */
    public List<Center> centers() {
        return list(Sheet.CENTERS, Center.class);
    }

    /** Products, in the order they came. */
    public List<Product> products() {
        return list(Sheet.PRODUCTS, Product.class);
    }

    /** Areas, in the order they came. */
    public List<Area> areas() {
        return list(Sheet.AREAS, Area.class);
    }

    /** Supply points, in the order they came. */
    public List<SupplyPoint> supplyPoints() {
        return list(Sheet.SUPPLY_POINTS, SupplyPoint.class);
    }

    /** Rows of the demand sheet; empty where demand comes from orders. */
    public List<DemandRate> demand() {
        return list(Sheet.DEMAND, DemandRate.class);
    }

    /** How each product was forecast; empty where no forecast was made. */
    public List<ProductForecast> forecasts() {
        return list(Sheet.PRODUCT_FORECASTS, ProductForecast.class);
    }

    /** The stored forecast, product by product and week by week. */
    public List<ForecastWeek> forecastWeeks() {
        return list(Sheet.PRODUCT_FORECAST_WEEKS, ForecastWeek.class);
    }

    /** Order lines, returns among them, in the order they came. */
    public List<OrderLine> orders() {
        return list(Sheet.ORDERS, OrderLine.class);
    }

    /** Stock levels, in the order they came. */
    public List<StockLevel> stock() {
        return list(Sheet.STOCK, StockLevel.class);
    }

    /** Inbound shipments, in the order they came. */
    public List<Inbound> inbound() {
        return list(Sheet.INBOUND, Inbound.class);
    }

    /** Transfers of every status, in list order. */
    public List<Transfer> transfers() {
        return list(Sheet.TRANSFERS, Transfer.class);
    }

    /** Explicit lanes. */
    public List<LaneRate> lanes() {
        return list(Sheet.LANES, LaneRate.class);
    }

    /** The planner's own rate card; empty where the shipped one is in force. */
    public List<Rate> rates() {
        return list(Sheet.RATES, Rate.class);
    }

    /** The planner's own services. */
    public List<Service> services() {
        return list(Sheet.SERVICES, Service.class);
    }

    /** A carrier's own zone chart. */
    public List<Zone> zones() {
        return list(Sheet.ZONES, Zone.class);
    }

    /** The planner's own freight rates; empty where the shipped ones are in force. */
    public List<FreightRate> freight() {
        return list(Sheet.FREIGHT, FreightRate.class);
    }

    /** What may lie where. */
    public List<Eligibility> eligibility() {
        return list(Sheet.ELIGIBILITY, Eligibility.class);
    }

    /** What the planner knows about demand that its source does not. */
    public List<Adjustment> adjustments() {
        return list(Sheet.ADJUSTMENTS, Adjustment.class);
    }

    /** Days on which centers ship nothing. */
    public List<Closure> closures() {
        return list(Sheet.CLOSURES, Closure.class);
    }

    /** Named sets of changes, in the order they came. */
    public List<Scenario> scenarios() {
        return list(Sheet.SCENARIOS, Scenario.class);
    }

    private View view(Sheet sheet) {
        View view = views.get(sheet);
        if (view == null) {
            throw new IllegalStateException("no table for " + sheet);
        }
        return view;
    }

    private <T> List<T> list(Sheet sheet, Class<T> type) {
        return view(sheet).list(type);
    }
}
