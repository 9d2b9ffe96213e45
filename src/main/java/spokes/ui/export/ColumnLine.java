package spokes.ui.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import spokes.model.export.LayoutColumn;
import spokes.ui.Texts;

/** One column of a template: its header, what fills it, and the text if that is always the same. */
final class ColumnLine {
    private static final int BLANK = 0;
    private static final int CONSTANT = 1;

    private final String spelled;
    private final Texts texts;
    private final Runnable changed;
    private final Label header;
    private final ComboBox<String> source = new ComboBox<>();
    private final TextField constant = new TextField();
    private LayoutColumn column;
    private boolean quiet;

    ColumnLine(LayoutColumn column, int number, Texts texts, Runnable changed) {
        this.column = column;
        this.spelled = column.header();
        this.texts = texts;
        this.changed = changed;
        header = new Label(spelled.isEmpty() ? texts.get("layout.column.unnamed", number + 1) : spelled);
        header.setTooltip(new Tooltip(header.getText()));
        header.setLabelFor(source);
        source.setId("column-source-" + number);
        source.setAccessibleText(texts.get("layout.filled.of", header.getText()));
        source.setMaxWidth(Double.MAX_VALUE);
        source.setVisibleRowCount(14);
        constant.setId("column-constant-" + number);
        constant.setAccessibleText(texts.get("layout.constant.of", header.getText()));
        constant.setText(column.constant());
        source.getSelectionModel().selectedIndexProperty().subscribe(_ -> chosen());
        constant.textProperty().subscribe((_, _) -> chosen());
    }

    Node header() {
        return header;
    }

    Node source() {
        return source;
    }

    Node constant() {
        return constant;
    }

    LayoutColumn column() {
        return column;
    }

    /** Offers columns to fill it; if its own is not among them, it is blank. */
    void offer(List<String> columns) {
        quiet = true;
        source.getItems().setAll(texts.get("layout.source.blank"), texts.get("layout.source.constant"));
        source.getItems().addAll(columns);
        int own = column.column()
                .map(name -> columns.indexOf(name) + 2)
                .filter(index -> index >= 2)
                .orElse(column.constant().isEmpty() ? BLANK : CONSTANT);
        source.getSelectionModel().select(own);
        quiet = false;
        take();
    }

    private void chosen() {
        if (!quiet && source.getSelectionModel().getSelectedIndex() >= 0) {
            take();
            changed.run();
        }
    }

    private void take() {
        int index = source.getSelectionModel().getSelectedIndex();
        constant.setVisible(index == CONSTANT);
        column = switch (index) {
            case BLANK -> LayoutColumn.blank(spelled);
            case CONSTANT -> LayoutColumn.constant(spelled, constant.getText());
            default -> LayoutColumn.filled(spelled, source.getItems().get(index));
        };
    }
}
