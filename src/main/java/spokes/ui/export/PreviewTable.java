package spokes.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.model.export.ExportLayout;
import spokes.model.export.LayoutColumn;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.WordsCell;

/** The first rows as a layout would write them. */
final class PreviewTable extends VBox {
    private static final int ROWS = 4;

    private final Texts texts;
    private final LayoutDesk desk;
    private final Latest latest;
    private final Label head = new Label();
    private final Label none = new Label();
    private final TableView<List<String>> table = new TableView<>();

    /** The first rows, or why there are none. */
    private record Shown(List<List<String>> rows, String refusal) {}

    PreviewTable(LayoutDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        latest = new Latest(desk.background(), texts.get("preview.work"));
        head.setText(texts.get("preview.title"));
        head.getStyleClass().add("field-label");
        head.setLabelFor(table);
        none.setId("preview-none");
        none.setWrapText(true);
        table.setId("layout-preview");
        table.setAccessibleText(texts.get("preview.title"));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        double height = 30 + ROWS * 26 + 16;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setPlaceholder(none);
        setSpacing(4);
        getChildren().addAll(head, table);
    }

    void show(ExportLayout layout) {
        latest.ask(_ -> rows(layout), shown -> show(layout, shown));
    }

    private Shown rows(ExportLayout layout) {
        try {
            return new Shown(desk.layouts().preview(desk.plan(), layout, ROWS), "");
        } catch (Refused e) {
            return new Shown(List.of(), e.reason());
        }
    }

    private void show(ExportLayout layout, Shown shown) {
        none.setText(shown.refusal().isEmpty() ? texts.get("preview.none", layout.table()) : shown.refusal());
        List<TableColumn<List<String>, ?>> columns = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            columns.add(column(layout.columns().get(i), i));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(shown.rows());
    }

    private static TableColumn<List<String>, String> column(LayoutColumn of, int position) {
        TableColumn<List<String>, String> column = new TableColumn<>(of.header());
        column.setPrefWidth(Math.clamp(of.header().length() * 9L + 28, 90, 200));
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().get(position)));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }
}
