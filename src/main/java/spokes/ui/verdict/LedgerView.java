package spokes.ui.verdict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import spokes.engine.result.CostLine;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** Both sides by product, weight or region: what each saves and what it takes; what saves has a plus. */
final class LedgerView extends TableView<LedgerRow> {
    private final Texts texts;
    private final Figures figures;
    private final Map<ProductKey, String> products = new HashMap<>();
    private By by = By.PRODUCT;

    /** What rows are of. */
    enum By {
        PRODUCT,
        WEIGHT,
        REGION;

        List<LedgerRow> rows(Comparison comparison) {
            return switch (this) {
                case PRODUCT ->
                    comparison.products().stream()
                            .sorted(Comparator.comparingDouble(LedgerRow::saved).reversed())
                            .toList();
                case WEIGHT -> comparison.weightBands();
                case REGION -> comparison.regions();
            };
        }
    }

    LedgerView(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        setId("verdict-table");
        getStyleClass().add("dense");
        setFixedCellSize(26);
        setAccessibleText(texts.get("table"));
        getColumns().add(Columns.text(texts.get("column.name"), 190, this::name));
        money("saved", LedgerRow::saved);
        money("shipping", LedgerRow::shippingSaved);
        money("splits", row -> -row.added(CostLine.SPLITS));
        money("handling", row -> -row.added(CostLine.PICK_AND_PACK, CostLine.RECEIVING));
        money("stock", row -> -row.added(CostLine.STORAGE, CostLine.CAPITAL));
        money("freight", row -> -row.added(CostLine.INBOUND, CostLine.TRANSFERS));
        money("fixed", row -> -row.added(CostLine.FIXED));
        money(
                "other",
                row -> -row.added(CostLine.LOSS_AND_DAMAGE, CostLine.RETURNS, CostLine.LOST_MARGIN, CostLine.SURPLUS));
        getColumns()
                .add(Columns.number(
                        texts.get("column.days"), 84, LedgerRow::daysGained, days -> figures.change(days, 2)));
        getColumns()
                .add(Columns.number(
                        texts.get("column.safety"),
                        90,
                        row -> row.extraNeed().safetyUnits(),
                        units -> figures.change(units, 0)));
        TableText.copyByKey(this);
    }

    private void money(String key, ToDoubleFunction<LedgerRow> value) {
        TableColumn<LedgerRow, Double> column = Columns.number(
                texts.get("column." + key), 84, row -> 0 + value.applyAsDouble(row), figures::wholeMoneyChange);
        column.setId("verdict-" + key);
        getColumns().add(column);
    }

    void follow(Workspace workspace) {
        products.clear();
        workspace.products().forEach(product -> products.put(product.key(), product.name()));
    }

    void show(Comparison comparison, By chosen) {
        by = chosen;
        getItems().setAll(by.rows(comparison));
        sort();
    }

    private String name(LedgerRow row) {
        if (row.codes().isEmpty()) {
            return texts.get("without." + by);
        }
        String code = row.codes().getFirst();
        return switch (by) {
            case PRODUCT -> product(new ProductKey(code, row.codes().getLast()));
            case WEIGHT -> code.equals("+") ? texts.get("heavier") : texts.get("weight", code);
            case REGION -> code.isEmpty() ? texts.get("elsewhere") : code;
        };
    }

    private String product(ProductKey key) {
        String name = products.getOrDefault(key, "");
        return name.isEmpty() || name.equals(key.sku()) ? key.toString() : name + " (" + key.sku() + ")";
    }
}
