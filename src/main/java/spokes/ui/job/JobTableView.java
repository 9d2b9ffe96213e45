package spokes.ui.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import spokes.ui.Figures;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** A table that a job found; sorts, and is copied as a range. */
final class JobTableView extends TableView<List<Object>> {
    private static final double TEXT = 170;
    private static final double NUMBER = 96;

    JobTableView(JobTable table, Figures figures) {
        setId("job-table-" + table.id());
        setAccessibleText(table.title());
        getStyleClass().add("dense");
        setFixedCellSize(26);
        JobWords words = new JobWords(figures);
        for (int i = 0; i < table.columns().size(); i++) {
            getColumns().add(column(table.columns().get(i), i, words, figures));
        }
        getItems().setAll(table.rows());
        TableText.copyByKey(this);
    }

    private static TableColumn<List<Object>, ?> column(JobColumn column, int at, JobWords words, Figures figures) {
        return switch (column.kind()) {
            case TEXT -> Columns.text(column.title(), TEXT, row -> row.get(at).toString());
            case DAY ->
                Columns.day(
                        column.title(),
                        NUMBER,
                        row -> row.get(at) instanceof LocalDate day ? Optional.of(day) : Optional.empty(),
                        figures);
            case WEIGHT -> number(figures.units().mass().sign(), column.kind(), at, words);
            case COUNT, DECIMAL, CHANGE, SHARE, MONEY, CENTS, MONEY_CHANGE ->
                number(column.title(), column.kind(), at, words);
        };
    }

    private static TableColumn<List<Object>, ?> number(String title, JobColumn.Kind kind, int at, JobWords words) {
        return Columns.number(
                title,
                NUMBER,
                row -> row.get(at) instanceof Double number ? number : Double.NaN,
                value -> words.of(kind, value));
    }
}
