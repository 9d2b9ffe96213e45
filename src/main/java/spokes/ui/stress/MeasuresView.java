package spokes.ui.stress;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** The plan's numbers beside what draws say; the chosen one is told on. */
final class MeasuresView extends TableView<MeasureRow> {
    private final Texts texts;
    private final StressWords words;

    MeasuresView(Texts texts, StressWords words, Consumer<MeasureRow> chosen) {
        this.texts = texts;
        this.words = words;
        setId("stress-measures");
        getStyleClass().add("dense");
        setFixedCellSize(26);
        setAccessibleText(texts.get("measures"));
        getColumns().add(Columns.text(texts.get("column.measure"), 136, words::name));
        column("plan", 76, row -> row.expected().orElse(Double.NaN));
        column("mean", 76, row -> row.drawn().mean());
        column("sd", 70, row -> row.drawn().deviation());
        column("p5", 76, row -> row.drawn().p5());
        column("p50", 76, row -> row.drawn().p50());
        column("p95", 76, row -> row.drawn().p95());
        getColumns().forEach(column -> column.setSortable(false));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                chosen.accept(row);
            }
        });
        TableText.copyByKey(this);
    }

    private void column(String key, double width, ToDoubleFunction<MeasureRow> value) {
        TableColumn<MeasureRow, Double> column = Columns.of(texts.get("column." + key), width, value::applyAsDouble);
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new ValueCell());
        getColumns().add(column);
    }

    /** Shows rows; the first one is chosen. */
    void show(List<MeasureRow> rows) {
        getItems().setAll(rows);
        getSelectionModel().selectFirst();
    }

    /** A value of the measure of its row. */
    private final class ValueCell extends TableCell<MeasureRow, Double> {
        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            @Nullable MeasureRow row = empty ? null : getTableRow().getItem();
            setText(row == null || value == null || value.isNaN() ? "" : words.value(row.measure(), value));
        }
    }
}
