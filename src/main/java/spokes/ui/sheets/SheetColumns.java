package spokes.ui.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.grid.GridColumn;

/** The columns of each grid: the code, what people call it, what the plan makes of it, and the rest of its sheet. */
final class SheetColumns {
    private static final int MOST_DECIMALS = 6;

    /** Pixels that a letter of a header takes, and those around it with the sign of its order. */
    private static final double LETTER = 7.5;

    private static final double ROOM = 34;
    private static final Set<String> FIRST = Set.of("name");

    /** Where a place is changes least. */
    private static final Set<String> LAST = Set.of("latitude", "longitude", "postal_code", "country");

    private final Texts texts = Texts.of("sheets");
    private final Figures figures;
    private final List<GridColumn<SheetRow>> columns = new ArrayList<>();
    private int results;

    private SheetColumns(Figures figures) {
        this.figures = figures;
    }

    /** The columns of a kind of grid. */
    static List<GridColumn<SheetRow>> of(SheetKind kind, Figures figures) {
        SheetColumns made = new SheetColumns(figures);
        made.addKeys(kind.sheet());
        made.addResults(kind);
        kind.sheet().columns().stream()
                .filter(column -> !made.isThere(column.name()))
                .sorted(Comparator.comparing(column -> LAST.contains(column.name())))
                .forEach(column -> made.add(kind.sheet(), column));
        return List.copyOf(made.columns);
    }

    private void addKeys(Sheet sheet) {
        for (Column column : sheet.columns()) {
            if (sheet.keyColumns().contains(column)) {
                columns.add(cells(sheet, column).lockedBecause(texts.get("locked.key")));
            } else if (FIRST.contains(column.name())) {
                add(sheet, column);
            }
        }
    }

    private boolean isThere(String id) {
        return columns.stream().anyMatch(column -> column.id().equals(id));
    }

    private void add(Sheet sheet, Column column) {
        columns.add(cells(sheet, column));
        if (column.name().equals("units")) {
            sum(columns.getLast());
        }
    }

    private GridColumn<SheetRow> cells(Sheet sheet, Column column) {
        int at = sheet.indexOf(column.name());
        boolean isText = column.type().valueClass() == String.class;
        return column(
                column.name(),
                column.name().equals("name") ? 170 : isText ? 90 : 96,
                column.type().valueClass() == Double.class,
                row -> row.row().cell(at),
                column.type() == CellType.YES_NO ? yes -> texts.get("yes." + yes) : this::shown);
    }

    private GridColumn<SheetRow> column(
            String id,
            double width,
            boolean isNumber,
            Function<SheetRow, @Nullable Object> value,
            Function<Object, String> shown) {
        return new GridColumn<>(
                id,
                texts.get("column." + id),
                texts.get("tip." + id),
                Math.max(width, LETTER * texts.get("column." + id).length() + ROOM),
                isNumber,
                value,
                shown,
                false,
                Optional.empty());
    }

    private String shown(Object value) {
        return switch (value) {
            case Double number -> figures.number(number, decimals(number));
            case LocalDate day -> figures.date(day);
            default -> value.toString();
        };
    }

    /** As many decimals as a number has, within reason. */
    private static int decimals(double number) {
        int decimals = 0;
        for (double scaled = Math.abs(number); decimals < MOST_DECIMALS; decimals++, scaled *= 10) {
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-7) {
                break;
            }
        }
        return decimals;
    }

    private void addResults(SheetKind kind) {
        switch (kind) {
            case CENTERS -> {
                units("stock_units");
                units("out");
                units("orders");
                number("mean_days", 2);
                money("total_cost");
            }
            case PRODUCTS -> {
                units("stock_units");
                number("demand_per_day", 2);
                number("days_of_supply", 0);
                units("orders");
                number("mean_days", 2);
                money("total_cost");
            }
            case AREAS -> {
                units("demand_units");
                units("unmet_units");
                number("mean_days", 2);
                money("total_cost");
                result("main_center", 110, /* isNumber= */ false, Object::toString);
            }
            case LANES -> {
                result("center_name", 130, /* isNumber= */ false, Object::toString);
                result("area_name", 130, /* isNumber= */ false, Object::toString);
                units("units_shipped");
                units("orders");
                number("days", 1);
                number("zone", 0);
                units("road_km");
                money("shipping");
                money("picking");
            }
            case TRANSFERS -> {
                result("product_name", 170, /* isNumber= */ false, Object::toString);
                result("from_name", 120, /* isNumber= */ false, Object::toString);
                result("to_name", 120, /* isNumber= */ false, Object::toString);
            }
        }
    }

    private void units(String id) {
        GridColumn<SheetRow> column = numbers(id, 78, value -> figures.number((Double) value, 0));
        if (!id.equals("road_km")) {
            sum(column);
        }
    }

    private void sum(GridColumn<SheetRow> last) {
        columns.set(columns.size() - 1, last.summed());
    }

    private void number(String id, int decimals) {
        numbers(id, 84, value -> figures.number((Double) value, decimals));
    }

    private void money(String id) {
        sum(numbers(id, 92, value -> figures.money((Double) value)));
    }

    private GridColumn<SheetRow> numbers(String id, double width, Function<Object, String> shown) {
        return result(id, width, /* isNumber= */ true, shown);
    }

    private GridColumn<SheetRow> result(String id, double width, boolean isNumber, Function<Object, String> shown) {
        int at = results++;
        GridColumn<SheetRow> column =
                column(id, width, isNumber, row -> row.result(at), shown).lockedBecause(texts.get("locked.result"));
        columns.add(column);
        return column;
    }
}
