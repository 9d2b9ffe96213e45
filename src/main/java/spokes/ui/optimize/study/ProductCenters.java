package spokes.ui.optimize.study;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.CenterStudy.ProductRow;

/** How many centers each product deserves, and what that saves against one. */
final class ProductCenters extends TableView<ProductRow> {
    private final Texts texts;
    private final Figures figures;

    ProductCenters(Texts texts, Figures figures, Function<String, String> nameOf) {
        this.texts = texts;
        this.figures = figures;
        setId("product-centers");
        setFixedCellSize(26);
        setPrefWidth(330);
        setMinWidth(240);
        setAccessibleText(texts.get("products.name"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        getColumns().add(text("products.product", 130, ProductRow::name));
        getColumns().add(number("products.best", 60, row -> (double) row.best(), value -> figures.number(value, 0)));
        getColumns().add(number("products.saving", 80, ProductRow::saving, figures::wholeMoney));
        getColumns()
                .add(text(
                        "products.centers",
                        120,
                        row -> row.centers().stream().map(nameOf).collect(Collectors.joining(", "))));
        setRowFactory(_ -> new Row());
    }

    void show(java.util.List<ProductRow> rows) {
        getItems().setAll(rows);
    }

    private TableColumn<ProductRow, String> text(String key, double width, Function<ProductRow, String> read) {
        TableColumn<ProductRow, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new SimpleStringProperty(read.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ProductRow, Double> number(
            String key, double width, Function<ProductRow, Double> read, Function<Double, String> written) {
        TableColumn<ProductRow, Double> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(read.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : written.apply(value));
            }
        });
        column.getStyleClass().add("number-column");
        column.setPrefWidth(width);
        return column;
    }

    /** Tells the cost at each number of centers when the mouse rests on it. */
    private final class Row extends javafx.scene.control.TableRow<ProductRow> {
        @Override
        protected void updateItem(ProductRow row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(empty || row == null ? null : new Tooltip(costs(row)));
        }

        private String costs(ProductRow row) {
            StringBuilder lines = new StringBuilder(texts.get("products.tip"));
            for (int n = 0; n < row.costs().size(); n++) {
                lines.append('\n')
                        .append(texts.get(
                                "products.cost",
                                n + 1,
                                figures.money(row.costs().get(n))));
            }
            return lines.toString();
        }
    }
}
