package spokes.ui.stress;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import spokes.engine.stress.ProductStress;
import spokes.engine.stress.SpotStress;
import spokes.engine.stress.Stress;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** How likely products run out: product by product, or by product and center; the worst first. */
final class RisksView extends StackPane {
    private final Texts texts;
    private final Figures figures;
    private final TableView<ProductStress> products = new TableView<>();
    private final TableView<SpotStress> spots = new TableView<>();

    RisksView(Texts texts, StressWords words, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        dress(products, "stress-products", "by.product");
        products.getColumns().add(Columns.text(texts.get("column.product"), 160, row -> words.product(row.product())));
        add(products, "out", ProductStress::out, figures::percent);
        add(products, "lost", ProductStress::lost, figures::percent);
        add(products, "demand", ProductStress::meanDemand, this::units);
        add(products, "units-lost", ProductStress::meanLost, this::units);
        add(products, "plan-lost", ProductStress::expectedLost, this::units);
        add(products, "margin", ProductStress::meanLostMargin, figures::wholeMoney);
        dress(spots, "stress-spots", "by.center");
        spots.getColumns().add(Columns.text(texts.get("column.product"), 160, row -> words.product(row.product())));
        spots.getColumns().add(Columns.text(texts.get("column.center"), 110, row -> words.center(row.center())));
        add(spots, "out", SpotStress::out, figures::percent);
        add(spots, "day", SpotStress::meanDay, this::units);
        add(
                spots,
                "plan-day",
                row -> row.expectedDay().orElse(Double.POSITIVE_INFINITY),
                day -> Double.isInfinite(day) ? "–" : units(day));
        spots.setVisible(false);
        getChildren().setAll(products, spots);
    }

    private void dress(TableView<?> table, String id, String title) {
        table.setId(id);
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        table.setAccessibleText(texts.get(title));
        TableText.copyByKey(table);
    }

    private <R> void add(TableView<R> table, String key, ToDoubleFunction<R> value, Function<Double, String> shown) {
        TableColumn<R, Double> column = Columns.number(texts.get("column." + key), 98, value, shown);
        column.setId(table.getId() + "-" + key);
        table.getColumns().add(column);
    }

    private String units(double units) {
        return figures.number(units, 1);
    }

    void show(Stress stress) {
        products.getItems()
                .setAll(sorted(
                        stress.products(),
                        Comparator.comparingDouble(ProductStress::meanLostMargin)
                                .thenComparingDouble(ProductStress::meanLost)
                                .thenComparingDouble(ProductStress::out)));
        spots.getItems().setAll(sorted(stress.spots(), Comparator.comparingDouble(SpotStress::out)));
        products.sort();
        spots.sort();
    }

    private static <R> List<R> sorted(List<R> rows, Comparator<R> by) {
        return rows.stream().sorted(by.reversed()).toList();
    }

    /** Shows them by center, or by product. */
    void setByCenter(boolean isByCenter) {
        spots.setVisible(isByCenter);
        products.setVisible(!isByCenter);
    }
}
