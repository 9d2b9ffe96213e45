package spokes.ui.review.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import spokes.model.review.ColumnFinding;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Column;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Names;
import spokes.ui.control.WordsCell;

/** The columns of a file, each with what it holds and what it is, which the planner can change. */
final class ColumnsTable extends TableView<ColumnFinding> {
    private final Texts texts;
    private final BiConsumer<SheetItem, SheetChoice> chosen;
    private @Nullable SheetItem shown;

    ColumnsTable(Texts texts, BiConsumer<SheetItem, SheetChoice> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        setId("review-columns");
        setAccessibleText(texts.get("columns"));
        getStyleClass().addAll("dense", "columns-table");
        setFixedCellSize(34);
        setPlaceholder(new EmptyState("inbox", texts.get("columns.empty"), texts.get("columns.empty.hint")));
        TableColumn<ColumnFinding, ColumnFinding> meaning = new TableColumn<>(texts.get("columns.meaning"));
        meaning.setPrefWidth(230);
        meaning.setSortable(false);
        meaning.getStyleClass().add("meaning-column");
        meaning.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        meaning.setCellFactory(_ -> new MeaningCell());
        getColumns()
                .setAll(List.of(
                        words(
                                "columns.header",
                                190,
                                column -> column.header().isEmpty()
                                        ? texts.get("columns.unnamed", letters(column.position()))
                                        : column.header()),
                        meaning,
                        words(
                                "columns.examples",
                                400,
                                column -> String.join(texts.get("total.and"), column.examples()))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    private TableColumn<ColumnFinding, String> words(String key, double width, Function<ColumnFinding, String> value) {
        TableColumn<ColumnFinding, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }

    /** The column as spreadsheets call it: 0 is A, 26 is AA. */
    static String letters(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    void show(SheetItem item) {
        shown = item;
        getItems().setAll(item.finding().columns());
    }

    /** What a column is, as a choice. */
    private final class MeaningCell extends TableCell<ColumnFinding, ColumnFinding> {
        private final ComboBox<String> combo = new ComboBox<>();
        private boolean filling;

        MeaningCell() {
            combo.setMaxWidth(Double.MAX_VALUE);
            combo.setVisibleRowCount(14);
            combo.setConverter(new Names<>(name -> name.isEmpty() ? texts.get("columns.unused") : name));
            combo.setOnAction(_ -> choose());
        }

        @Override
        protected void updateItem(@Nullable ColumnFinding column, boolean empty) {
            super.updateItem(column, empty);
            SheetItem item = shown;
            if (empty || column == null || item == null || item.kind().isEmpty()) {
                setGraphic(null);
                return;
            }
            filling = true;
            List<String> names = new ArrayList<>(List.of(""));
            item.kind().get().columns().stream().map(Column::name).forEach(names::add);
            combo.getItems().setAll(names);
            combo.setValue(column.column().orElse(""));
            combo.setId("column-" + column.position());
            combo.setAccessibleText(texts.get("columns.of", column.header()));
            filling = false;
            setGraphic(combo);
            setText(null);
        }

        private void choose() {
            ColumnFinding column = getItem();
            SheetItem item = shown;
            String name = combo.getValue();
            if (!filling
                    && column != null
                    && item != null
                    && name != null
                    && !name.equals(column.column().orElse(""))) {
                chosen.accept(item, item.finding().choice().withColumn(column.header(), name));
            }
        }
    }
}
