package spokes.ui.review;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import spokes.model.reading.ImportIssue;
import spokes.model.review.ColumnFinding;
import spokes.model.review.RawLine;
import spokes.ui.Texts;

/** A few rows of a file as the file has them, with the cell marked that a problem is in. */
final class RawRows extends VBox {
    private static final int MOST_COLUMNS = 60;

    private final Texts texts;
    private final Label head = new Label();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);

    RawRows(Texts texts) {
        this.texts = texts;
        setId("raw-rows");
        getStyleClass().add("raw-rows");
        head.getStyleClass().add("muted");
        grid.getStyleClass().add("raw-grid");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(texts.get("raw"));
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
        clear();
    }

    void clear() {
        setVisible(false);
        grid.getChildren().clear();
    }

    /**
     * Shows rows of a file.
     *
     * @param columns the columns of its sheet
     * @param lines   the row and its neighbors
     */
    void show(ImportIssue.Cell where, List<ColumnFinding> columns, List<RawLine> lines) {
        clear();
        if (lines.stream().noneMatch(line -> line.number() == where.row())) {
            return;
        }
        head.setText(texts.get("raw.head", where.row(), where.sheet(), where.file()));
        OptionalInt marked = columns.stream()
                .filter(column -> column.header().equals(where.column()))
                .mapToInt(ColumnFinding::position)
                .findFirst();
        columns.stream().filter(column -> column.position() < MOST_COLUMNS).forEach(column -> {
            Label header = label(column.header());
            header.getStyleClass().add("raw-header");
            grid.add(header, column.position() + 1, 0);
        });
        for (int i = 0; i < lines.size(); i++) {
            addLine(lines.get(i), i + 1, where.row(), marked.orElse(-1));
        }
        setVisible(true);
        double position = marked.orElse(0);
        scroll.setHvalue(position <= 3 || columns.size() < 2 ? 0 : position / (columns.size() - 1));
    }

    private void addLine(RawLine line, int at, int row, int marked) {
        Label number = label(Integer.toString(line.number()));
        number.getStyleClass().add("raw-number");
        grid.add(number, 0, at);
        List<String> cells = line.cells();
        for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS); i++) {
            Label cell = label(cells.get(i));
            cell.getStyleClass().add(line.number() == row ? "raw-row" : "raw-neighbor");
            if (line.number() == row && i == marked) {
                cell.getStyleClass().add("raw-marked");
                cell.setAccessibleText(texts.get("raw.marked", cells.get(i)));
            }
            grid.add(cell, i + 1, at);
        }
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMaxWidth(180);
        label.setMaxHeight(Double.MAX_VALUE);
        label.setTooltip(text.length() > 20 ? new Tooltip(text) : null);
        GridPane.setFillWidth(label, true);
        return label;
    }
}
