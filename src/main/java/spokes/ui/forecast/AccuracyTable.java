package spokes.ui.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.model.goods.ProductKey;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.FilterField;
import spokes.ui.control.Icon;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/**
 * How good the forecast of each product was on held-back weeks, against last year's weeks repeated. Filtered and sorted in
 * the background, so that 100,000 rows hold up nothing.
 */
final class AccuracyTable extends VBox {
    private final Texts texts = Texts.of("forecast");
    private final Figures figures;
    private final Latest reading;
    private final Latest arranging;
    private final ObservableList<AccuracyRow> shown = FXCollections.observableArrayList();
    private final TableView<AccuracyRow> table = new TableView<>(shown);
    private final FilterField filter;
    private final Label sum = new Label();
    private final Map<TableColumn<AccuracyRow, ?>, Comparator<AccuracyRow>> orders = new HashMap<>();
    private List<AccuracyRow> rows = List.of();

    /**
     * An empty table.
     *
     * @param chosen hears which product is marked
     */
    AccuracyTable(Figures figures, Background background, Consumer<ProductKey> chosen) {
        this.figures = figures;
        reading = new Latest(background, texts.get("work.accuracy"));
        arranging = new Latest(background, texts.get("work.accuracy"));
        filter = new FilterField(texts.get("accuracy.filter"));
        filter.setId("accuracy-filter");
        filter.textProperty().subscribe((_, _) -> arrange());
        setUpTable(chosen);
        sum.setId("accuracy-sum");
        sum.getStyleClass().add("accuracy-sum");
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        sum.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(bar(), table, sum);
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copying = new Button(texts.get("accuracy.copy"), new Icon("copy", 14));
        copying.getStyleClass().addAll("flat", "small");
        copying.setOnAction(_ -> TableText.copy(table));
        Label hint = new Label(texts.get("accuracy.hint"));
        hint.getStyleClass().add("cell-detail");
        HBox bar = new HBox(filter, hint, gap, copying);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private void setUpTable(Consumer<ProductKey> chosen) {
        table.setId("accuracy");
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get("accuracy.title"));
        table.setFixedCellSize(26);
        table.setPlaceholder(new EmptyState("forecast", texts.get("accuracy.empty"), texts.get("accuracy.empty.hint")));
        table.getColumns().setAll(columns());
        table.setSortPolicy(_ -> {
            arrange();
            return true;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                chosen.accept(row.forecast().product());
            }
        });
        TableText.copyByKey(table);
        table.setMinHeight(60);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private List<TableColumn<AccuracyRow, ?>> columns() {
        List<TableColumn<AccuracyRow, ?>> columns = new ArrayList<>();
        columns.add(words("product", 140, AccuracyRow::name));
        columns.add(words("sku", 68, row -> row.forecast().product().sku()));
        columns.add(words("method", 128, row -> row.forecast().method()));
        columns.add(words("kind", 92, AccuracyRow::kind));
        for (AccuracyColumn column : AccuracyColumn.values()) {
            TableColumn<AccuracyRow, Double> made =
                    Columns.number("", 76, column::of, value -> shown(column.form(), value));
            head(made, "accuracy." + column);
            orders.put(made, column.rising());
            columns.add(made);
        }
        return columns;
    }

    private TableColumn<AccuracyRow, String> words(String key, double width, Function<AccuracyRow, String> value) {
        TableColumn<AccuracyRow, String> column = Columns.text(texts.get("accuracy." + key), width, value);
        orders.put(column, Comparator.comparing(value, String.CASE_INSENSITIVE_ORDER));
        return column;
    }

    private void head(TableColumn<AccuracyRow, ?> column, String key) {
        Label label = new Label(texts.get(key));
        label.setTooltip(new Tooltip(texts.get(key + ".tip")));
        label.setAccessibleHelp(texts.get(key + ".tip"));
        column.setGraphic(label);
        column.setText("");
        column.setId(key);
    }

    private String shown(AccuracyColumn.Form form, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (form) {
            case PERCENT -> figures.number(100 * value, 0) + " %";
            case CHANGE -> figures.change(100 * value, 0) + " %";
            case NUMBER -> figures.number(value, 2);
        };
    }

    /** Shows how good the forecast of a state was. */
    void show(State state) {
        reading.ask(_ -> AccuracyRow.listOf(state.workspace(), texts), found -> {
            rows = found;
            arrange();
        });
    }

    /** Filters and sorts. */
    private void arrange() {
        List<AccuracyRow> all = rows;
        var wanted = filter.wanted();
        Comparator<AccuracyRow> order = order();
        arranging.ask(
                _ -> {
                    List<AccuracyRow> kept = new ArrayList<>(
                            all.stream().filter(row -> wanted.test(row.words())).toList());
                    kept.sort(order);
                    return new Arranged(kept, sum(kept));
                },
                this::fill);
    }

    /** Rows in their order, and what they come to. */
    private record Arranged(List<AccuracyRow> rows, String sum) {}

    private Comparator<AccuracyRow> order() {
        Comparator<AccuracyRow> order = (_, _) -> 0;
        for (TableColumn<AccuracyRow, ?> column : table.getSortOrder()) {
            Comparator<AccuracyRow> rising = orders.getOrDefault(column, order);
            order = order.thenComparing(
                    column.getSortType() == TableColumn.SortType.ASCENDING ? rising : rising.reversed());
        }
        return order;
    }

    private void fill(Arranged arranged) {
        shown.setAll(arranged.rows()); // another list would make the table forget by what it is sorted
        sum.setText(arranged.sum());
    }

    private String sum(List<AccuracyRow> of) {
        if (of.isEmpty()) {
            return "";
        }
        List<Object> values = new ArrayList<>(List.of(of.size()));
        for (AccuracyColumn column : AccuracyColumn.values()) {
            values.add(shown(column.form(), AccuracyRow.mean(of, column::of)));
        }
        return texts.get("accuracy.sum", values.toArray());
    }
}
