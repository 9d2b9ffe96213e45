package spokes.ui.review.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import spokes.model.review.ColumnFinding;
import spokes.model.review.PreviewRow;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;

/** The first rows of a sheet as they would be stored; mended cells are marked, rows that are left out say why. */
final class PreviewTable extends TableView<PreviewRow> {
    private static final PseudoClass REPAIRED = PseudoClass.getPseudoClass("repaired");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Texts texts;
    private final Figures figures;

    PreviewTable(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        setId("review-preview");
        setAccessibleText(texts.get("preview"));
        getStyleClass().addAll("dense", "preview");
        setFixedCellSize(26);
        setPlaceholder(new EmptyState("inbox", texts.get("preview.empty"), texts.get("preview.empty.hint")));
    }

    void show(SheetItem item) {
        List<TableColumn<PreviewRow, ?>> columns = new ArrayList<>();
        columns.add(number());
        item.kind().ifPresent(sheet -> {
            Set<String> mapped = item.finding().columns().stream()
                    .map(ColumnFinding::column)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            for (int i = 0; i < sheet.columns().size(); i++) {
                Column column = sheet.columns().get(i);
                int index = i;
                boolean held = item.finding().preview().stream()
                        .anyMatch(row -> row.row().cell(index) != null);
                if (mapped.contains(column.name()) || held) {
                    columns.add(column(column, index));
                }
            }
        });
        if (item.finding().preview().stream().anyMatch(row -> !row.rejection().isEmpty())) {
            columns.add(reason());
        }
        getColumns().setAll(columns);
        getItems().setAll(item.finding().preview());
    }

    private TableColumn<PreviewRow, Object> number() {
        TableColumn<PreviewRow, Object> column = new TableColumn<>(texts.get("row"));
        column.setPrefWidth(56);
        column.getStyleClass().addAll("number-column", "row-number");
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number()));
        column.setCellFactory(_ -> new ValueCell("", figures));
        return column;
    }

    private TableColumn<PreviewRow, Object> column(Column of, int index) {
        TableColumn<PreviewRow, Object> column = new TableColumn<>(of.name());
        boolean number = of.type() == CellType.NUMBER || of.type() == CellType.WHOLE;
        int least = of.type() == CellType.DATE ? 106 : 84;
        column.setPrefWidth(Math.clamp(of.name().length() * 8L + 28, least, 150));
        if (number) {
            column.getStyleClass().add("number-column");
        }
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().row().cell(index)));
        column.setCellFactory(_ -> new ValueCell(of.name(), figures));
        return column;
    }

    private TableColumn<PreviewRow, Object> reason() {
        TableColumn<PreviewRow, Object> column = new TableColumn<>(texts.get("preview.reason"));
        column.setPrefWidth(340);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().rejection()));
        column.setCellFactory(_ -> new ValueCell("", figures));
        return column;
    }

    /** A value; mended ones tell what the file says. */
    private final class ValueCell extends TableCell<PreviewRow, Object> {
        private final String column;
        private final Figures shownBy;

        ValueCell(String column, Figures shownBy) {
            this.column = column;
            this.shownBy = shownBy;
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            @Nullable PreviewRow row = empty ? null : getTableRow().getItem();
            String was = row == null ? "" : row.repaired().getOrDefault(column, "");
            boolean repaired = !was.isEmpty();
            setText(empty ? "" : shown(value));
            pseudoClassStateChanged(REPAIRED, repaired);
            pseudoClassStateChanged(LEFT_OUT, row != null && !row.rejection().isEmpty());
            String tip = repaired ? texts.get("preview.was", was) : getText().length() > 14 ? getText() : "";
            setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
        }

        private String shown(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Integer row -> row.toString();
                case Double number -> shownBy.exact(number);
                case LocalDate day -> shownBy.date(day);
                case Boolean yes -> texts.get(yes ? "yes" : "no");
                default -> value.toString();
            };
        }
    }
}
