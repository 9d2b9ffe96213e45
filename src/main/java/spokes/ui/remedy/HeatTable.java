package spokes.ui.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.StockState;
import spokes.model.place.Center;
import spokes.ui.Texts;
import spokes.ui.control.StateMark;
import spokes.ui.tables.Columns;
import spokes.ui.tables.DenseTable;
import spokes.ui.tables.TableText;

/** Products by centers: how long the stock lasts, by word and by color. Only what is seen is made, however many there are. */
final class HeatTable extends StackPane {
    private static final double CENTER_WIDTH = 76;

    private final Texts texts;
    private final RemedyWords words;
    private final ObservableList<HeatRow> rows = FXCollections.observableArrayList();
    private final TableView<HeatRow> table;
    private List<String> centers = List.of();

    /**
     * An empty table.
     *
     * @param chosen hears of the product and the center of a cell that is chosen
     */
    HeatTable(Texts texts, RemedyWords words, BiConsumer<String, String> chosen) {
        this.texts = texts;
        this.words = words;
        table = DenseTable.of(rows, texts, "heat", "done");
        TableText.copyByKey(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(cell -> {
            if (cell.getColumn() > 0
                    && cell.getRow() >= 0
                    && cell.getRow() < table.getItems().size()) {
                HeatRow row = table.getItems().get(cell.getRow());
                chosen.accept(row.product().toString(), centers.get(cell.getColumn() - 1));
            }
        });
        getChildren().setAll(table);
    }

    void show(List<Center> open, List<HeatRow> shown) {
        List<String> codes = open.stream().map(Center::code).toList();
        if (!codes.equals(centers) || table.getColumns().isEmpty()) {
            centers = codes;
            List<TableColumn<HeatRow, ?>> columns = new ArrayList<>();
            columns.add(Columns.text(texts.get("column.product"), 150, row -> words.product(row.product())));
            codes.forEach(code -> columns.add(column(code)));
            table.getColumns().setAll(columns);
        }
        rows.setAll(shown);
    }

    private TableColumn<HeatRow, HeatRow.Stock> column(String center) {
        TableColumn<HeatRow, HeatRow.Stock> column =
                Columns.of(words.center(center).split(",", 2)[0], CENTER_WIDTH, row -> row.at(center));
        column.getStyleClass().add("number-column");
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new HeatCell(words));
        return column;
    }

    /** How long the stock of a product lasts at a center. */
    private static final class HeatCell extends TableCell<HeatRow, HeatRow.Stock> {
        private final RemedyWords words;
        private final Tooltip tooltip = new Tooltip();

        HeatCell(RemedyWords words) {
            this.words = words;
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("heat-cell");
        }

        @Override
        protected void updateItem(HeatRow.@Nullable Stock value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().removeAll(StateMark.styleClasses());
            Optional<StockState> stock = empty || value == null ? Optional.empty() : value.state();
            setText(stock.map(words::days).orElse(""));
            setTooltip(stock.isPresent() ? tooltip : null);
            String told = stock.map(words::told).orElse("");
            setAccessibleText(told);
            tooltip.setText(told);
            stock.map(StockState::state).ifPresent(state -> getStyleClass().add(StateMark.styleClass(state)));
        }
    }
}
