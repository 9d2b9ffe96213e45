package spokes.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import spokes.model.export.ExportTable;
import spokes.model.export.LayoutColumn;
import spokes.ui.Texts;

/** The template's columns in their order, each with what fills it. */
final class ColumnGrid extends ScrollPane {
    private final Texts texts;
    private final Runnable changed;
    private final GridPane grid = new GridPane();
    private final List<ColumnLine> lines = new ArrayList<>();

    ColumnGrid(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        setId("layout-columns");
        getStyleClass().add("layout-columns");
        setFitToWidth(true);
        setFocusTraversable(false);
        setAccessibleText(texts.get("layout.columns"));
        setMinHeight(120);
        setPrefHeight(260);
        grid.getStyleClass().add("column-grid");
        grid.getColumnConstraints().addAll(width(32), width(34), width(34));
        setContent(grid);
    }

    private static ColumnConstraints width(double percent) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(percent);
        width.setHgrow(Priority.ALWAYS);
        return width;
    }

    /** Shows these columns. */
    void show(List<LayoutColumn> columns) {
        grid.getChildren().clear();
        lines.clear();
        grid.addRow(0, head("layout.column"), head("layout.filled"), head("layout.constant"));
        for (LayoutColumn column : columns) {
            ColumnLine line = new ColumnLine(column, lines.size(), texts, changed);
            lines.add(line);
            grid.addRow(lines.size(), line.header(), line.source(), line.constant());
        }
        setVvalue(0);
    }

    private Label head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().add("field-label");
        return head;
    }

    /** Offers a table's columns to fill them; what it has not is blank then. */
    void offer(ExportTable table) {
        lines.forEach(line -> line.offer(table.columns()));
    }

    /** The columns as they are now. */
    List<LayoutColumn> columns() {
        return lines.stream().map(ColumnLine::column).toList();
    }
}
