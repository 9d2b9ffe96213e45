package spokes.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * A table with its rows as typed values, which are made once, when first asked for; those of a packed table whenever they
 * are. Safe to share between threads.
 */
final class View {
    private final Table table;
    private volatile @Nullable List<Object> values;

    private View(Table table) {
        this.table = table;
    }

    static View of(Table table) {
        return new View(table);
    }

    Table table() {
        return table;
    }

    /** The rows as values of the class that {@link #reader} gives for the sheet. */
    @SuppressWarnings("unchecked") // every element is checked to be of the type before the list is handed out
    <T> List<T> list(Class<T> type) {
        List<Object> made = values;
        if (made == null) {
            if (table instanceof PackedTable packed) {
                return packed.list(row -> type.cast(reader(packed.sheet()).apply(row)));
            }
            Function<Row, ?> reader = reader(table.sheet());
            made = table.rows().stream()
                    .<Object>map(row -> type.cast(reader.apply(row)))
                    .toList();
            values = made;
        }
        return (List<T>) made;
    }

    private static Function<Row, ?> reader(Sheet sheet) {
        return switch (sheet) {
            case CENTERS -> Center::of;
            case PRODUCTS -> Product::of;
            case AREAS -> Area::of;
            case SUPPLY_POINTS -> SupplyPoint::of;
            case DEMAND -> DemandRate::of;
            case PRODUCT_FORECASTS -> ProductForecast::of;
            case PRODUCT_FORECAST_WEEKS -> ForecastWeek::of;
            case ORDERS -> OrderLine::of;
            case STOCK -> StockLevel::of;
            case INBOUND -> Inbound::of;
            case TRANSFERS -> Transfer::of;
            case LANES -> LaneRate::of;
            case RATES -> Rate::of;
            case SERVICES -> Service::of;
            case ZONES -> Zone::of;
            case FREIGHT -> FreightRate::of;
            case ELIGIBILITY -> Eligibility::of;
            case ADJUSTMENTS -> Adjustment::of;
            case CLOSURES -> Closure::of;
            case SETTINGS, SCENARIO_CHANGES -> Function.identity();
            case SCENARIOS -> Scenario::of;
        };
    }
}
