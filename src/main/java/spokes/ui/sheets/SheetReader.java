package spokes.ui.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.result.PlanPart;
import spokes.engine.result.StockState;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Row;

/** Makes the rows of the grids from a plan; may take a moment. */
final class SheetReader {
    private final JudgedPlan judged;

    SheetReader(JudgedPlan judged) {
        this.judged = judged;
    }

    /** The rows of a kind, in the order of their sheet. */
    List<SheetRow> read(SheetKind kind) {
        return switch (kind) {
            case CENTERS -> listCenters();
            case PRODUCTS -> listProducts();
            case AREAS -> listAreas();
            case LANES -> new LaneReader(judged).read();
            case TRANSFERS -> listTransfers();
        };
    }

    private List<SheetRow> list(SheetKind kind, Function<Row, List<@Nullable Object>> results) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : judged.workspace().table(kind.sheet()).rows()) {
            rows.add(new SheetRow(row, true, results.apply(row)));
        }
        return rows;
    }

    private List<SheetRow> listCenters() {
        Map<String, List<StockState>> stock =
                judged.listStock().stream().collect(Collectors.groupingBy(StockState::center));
        Map<List<String>, PlanPart> parts = byCodes(judged.parts().centers());
        return list(SheetKind.CENTERS, row -> {
            List<StockState> there = stock.getOrDefault(row.text("center"), List.of());
            PlanPart part = part(parts, row.text("center"));
            return Arrays.asList(
                    there.stream().mapToDouble(StockState::usableUnits).sum(),
                    (double) there.stream()
                            .filter(state -> state.state() == StockState.State.OUT)
                            .count(),
                    part.orders(),
                    part.units() > 0 ? part.meanDays() : null,
                    part.costs().total());
        });
    }

    private List<SheetRow> listProducts() {
        Map<ProductKey, List<StockState>> stock =
                judged.listStock().stream().collect(Collectors.groupingBy(StockState::product));
        Map<List<String>, PlanPart> parts = byCodes(judged.parts().products());
        return list(SheetKind.PRODUCTS, row -> {
            ProductKey key = ProductKey.of(row);
            List<StockState> there = stock.getOrDefault(key, List.of());
            PlanPart part = part(parts, key.client(), key.sku());
            double units = there.stream().mapToDouble(StockState::usableUnits).sum();
            double perDay = there.stream().mapToDouble(StockState::demandPerDay).sum();
            return Arrays.asList(
                    units,
                    perDay,
                    perDay > 0 ? (Double) (units / perDay) : null,
                    part.orders(),
                    part.units() > 0 ? part.meanDays() : null,
                    part.costs().total());
        });
    }

    private List<SheetRow> listAreas() {
        Map<String, AreaService> services = judged.listAreas().stream()
                .collect(Collectors.toMap(AreaService::area, Function.identity(), (a, b) -> a));
        Map<String, String> names = judged.workspace().centers().stream()
                .collect(Collectors.toMap(Center::code, Center::name, (a, b) -> a));
        return list(SheetKind.AREAS, row -> {
            AreaService service = services.get(row.text("area"));
            return service == null
                    ? Arrays.asList(0.0, 0.0, null, 0.0, null)
                    : Arrays.asList(
                            service.demandUnits(),
                            service.unmetUnits(),
                            service.mainCenter().isEmpty() ? null : (Double) service.meanDays(),
                            service.cost(),
                            service.mainCenter().isEmpty()
                                    ? null
                                    : names.getOrDefault(service.mainCenter(), service.mainCenter()));
        });
    }

    private List<SheetRow> listTransfers() {
        Map<String, String> centers = judged.workspace().centers().stream()
                .collect(Collectors.toMap(Center::code, Center::name, (a, b) -> a));
        Map<ProductKey, String> products = judged.workspace().products().stream()
                .collect(Collectors.toMap(Product::key, Product::name, (a, b) -> a));
        return list(
                SheetKind.TRANSFERS,
                row -> List.of(
                        products.getOrDefault(ProductKey.of(row), row.text("sku")),
                        centers.getOrDefault(row.text("from"), row.text("from")),
                        centers.getOrDefault(row.text("to"), row.text("to"))));
    }

    private static Map<List<String>, PlanPart> byCodes(List<PlanPart> parts) {
        Map<List<String>, PlanPart> byCodes = new HashMap<>();
        parts.forEach(part -> byCodes.put(part.codes(), part));
        return byCodes;
    }

    private static PlanPart part(Map<List<String>, PlanPart> parts, String... codes) {
        return parts.getOrDefault(List.of(codes), PlanPart.none(List.of(codes)));
    }
}
