package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import spokes.engine.scenario.PlanComparison;
import spokes.engine.scenario.PlanMeasure;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.TableText;

/** Every figure of the base plan and of scenarios in columns: differences signed and colored, the best marked. */
final class FigureTable extends TableView<FigureTable.FigureRow> {
    private static final List<String> STYLES = List.of("figure-good", "figure-bad", "figure-group");

    private final Texts texts;
    private final MeasureWords words;

    /**
     * A row of the table: a figure, or the head of a group of them.
     *
     * @param name what it says first
     * @param line the figure; empty for a head
     */
    record FigureRow(String name, Optional<PlanComparison.Line> line) {}

    FigureTable(Texts texts, Figures figures) {
        this.texts = texts;
        words = new MeasureWords(texts, figures);
        setId("scenario-table");
        setAccessibleText(texts.get("table"));
        getStyleClass().addAll("dense", "figure-table");
        setFixedCellSize(26);
        TableText.copyByKey(this);
    }

    /** Shows a comparison. */
    void show(PlanComparison comparison) {
        List<TableColumn<FigureRow, String>> columns = new ArrayList<>();
        columns.add(column(texts.get("column.figure"), 178, -1));
        for (int plan = 0; plan < comparison.names().size(); plan++) {
            columns.add(column(comparison.names().get(plan), plan == 0 ? 92 : 178, plan));
        }
        getColumns().setAll(columns);
        List<FigureRow> rows = new ArrayList<>();
        PlanMeasure.@Nullable Group group = null;
        for (PlanComparison.Line line : comparison.lines()) {
            if (line.measure().group() != group) {
                group = line.measure().group();
                rows.add(new FigureRow(texts.get("group." + group), Optional.empty()));
            }
            rows.add(new FigureRow(words.name(line.measure()), Optional.of(line)));
        }
        getItems().setAll(rows);
    }

    private TableColumn<FigureRow, String> column(String title, double width, int plan) {
        TableColumn<FigureRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                plan < 0
                        ? cell.getValue().name()
                        : cell.getValue().line().map(line -> shown(line, plan)).orElse("")));
        column.setCellFactory(_ -> new FigureCell(plan));
        if (plan >= 0) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    /** A value, its difference to the base plan with sign and mark, and a star if no plan has a better one. */
    private String shown(PlanComparison.Line line, int plan) {
        String value = words.value(line.measure(), line.values().get(plan));
        if (plan > 0 && words.isSeen(line.measure(), line.difference(plan))) {
            String mark = List.of(" ✗", "", " ✓").get(line.verdict(plan) + 1);
            value += "  (" + words.change(line.measure(), line.difference(plan)) + mark + ")";
        }
        return isBest(line, plan) ? texts.get("best.mark") + " " + value : value;
    }

    private boolean isBest(PlanComparison.Line line, int plan) {
        boolean differs = line.values().stream()
                .anyMatch(value ->
                        words.isSeen(line.measure(), value - line.values().getFirst()));
        return differs && line.listBest().contains(plan);
    }

    /** Colors a difference as good or bad. */
    private final class FigureCell extends TableCell<FigureRow, String> {
        private final int plan;

        FigureCell(int plan) {
            this.plan = plan;
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty || words == null ? "" : words);
            getStyleClass().removeAll(STYLES);
            @Nullable
            FigureRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                return;
            }
            if (row.line().isEmpty()) {
                getStyleClass().add("figure-group");
            } else if (plan > 0) {
                color(row.line().get());
            }
        }

        private void color(PlanComparison.Line line) {
            int verdict = words.isSeen(line.measure(), line.difference(plan)) ? line.verdict(plan) : 0;
            if (verdict != 0) {
                getStyleClass().add(verdict > 0 ? "figure-good" : "figure-bad");
            }
        }
    }
}
