package spokes.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ColumnFinding;
import spokes.model.review.SheetFinding;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.FilterField;
import spokes.ui.control.WordsCell;

/**
 * The problems of an import: their kinds with counts at the left, each with its place in the file at the right, and below
 * it the row as the file has it.
 */
final class ReviewIssues extends HBox {
    private final Texts texts;
    private final ReviewDesk desk;
    private final ObservableList<ImportIssue> issues = FXCollections.observableArrayList();
    private final FilteredList<ImportIssue> wanted = new FilteredList<>(issues);
    private final ListView<IssueGroup> groups = new ListView<>();
    private final FilterField filter;
    private final RawRows rows;
    private final Button leftOut;
    private List<SheetFinding> findings = List.of();

    ReviewIssues(Texts texts, ReviewDesk desk) {
        this.texts = texts;
        this.desk = desk;
        filter = new FilterField(texts.get("filter"));
        filter.setId("review-filter");
        filter.textProperty().subscribe(_ -> narrow());
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.setMaxWidth(260);
        getStyleClass().add("review-issues");
        groups.setId("review-groups");
        groups.setAccessibleText(texts.get("groups"));
        groups.setPrefWidth(270);
        groups.setMinWidth(270);
        groups.setFixedCellSize(30);
        groups.setCellFactory(_ -> new IssueGroupCell(texts));
        groups.getSelectionModel().selectedItemProperty().subscribe(_ -> narrow());
        rows = new RawRows(texts);
        leftOut = button("save-left-out", desk::saveLeftOut);
        VBox right = new VBox(6, bar(), table(), rows);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(groups, right);
    }

    private HBox bar() {
        Button all = button("all-groups", () -> groups.getSelectionModel().clearSelection());
        all.visibleProperty()
                .bind(groups.getSelectionModel().selectedItemProperty().isNotNull());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = button("save-issues", () -> desk.saveIssues(List.copyOf(wanted)));
        HBox bar = new HBox(8, filter, all, gap, leftOut, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, Runnable does) {
        Button button = new Button(texts.get(key));
        button.setId(key);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    void show(Reviewed reviewed) {
        groups.getSelectionModel().clearSelection();
        findings = reviewed.review().findings().sheets();
        issues.setAll(reviewed.review().issues());
        groups.getItems()
                .setAll(IssueGroup.listOf(
                        reviewed.review().issues(), reviewed.review().findings().counts()));
        int rejected = reviewed.rows(SheetSummary::rejected);
        leftOut.setVisible(rejected > 0);
        leftOut.setText(texts.get("save-left-out", rejected));
        rows.clear();
    }

    private TableView<ImportIssue> table() {
        TableView<ImportIssue> table = new TableView<>();
        SortedList<ImportIssue> sorted = new SortedList<>(wanted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("review-issues");
        table.setAccessibleText(texts.get("issues"));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        table.setPlaceholder(new EmptyState("done", texts.get("fine"), texts.get("fine.hint")));
        TableColumn<ImportIssue, Integer> row =
                column("row", 60, issue -> issue.where().row());
        row.setCellFactory(_ -> new RowCell());
        row.getStyleClass().add("number-column");
        table.getColumns()
                .setAll(List.of(
                        words("file", 116, issue -> issue.where().file()),
                        words("sheet", 92, issue -> issue.where().sheet()),
                        row,
                        words("column", 108, issue -> issue.where().column()),
                        words("value", 86, ImportIssue::value),
                        words("message", 420, ImportIssue::message)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(this::goTo);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private void goTo(@Nullable ImportIssue issue) {
        if (issue == null || issue.where().row() == 0) {
            rows.clear();
        } else {
            desk.findRows(issue.where(), lines -> rows.show(issue.where(), columns(issue.where()), lines));
        }
    }

    private List<ColumnFinding> columns(ImportIssue.Cell where) {
        SheetPlace place = new SheetPlace(where.file(), where.sheet());
        return findings.stream()
                .filter(finding -> finding.place().equals(place))
                .flatMap(finding -> finding.columns().stream())
                .toList();
    }

    private TableColumn<ImportIssue, String> words(String key, double width, Function<ImportIssue, String> value) {
        TableColumn<ImportIssue, String> column = column(key, width, value);
        column.setComparator(Comparator.comparing(String::toString, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }

    private <T> TableColumn<ImportIssue, T> column(String key, double width, Function<ImportIssue, T> value) {
        TableColumn<ImportIssue, T> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private void narrow() {
        Predicate<String> words = filter.wanted();
        Optional<IssueGroup> group =
                Optional.ofNullable(groups.getSelectionModel().getSelectedItem());
        wanted.setPredicate(issue -> group.map(g -> g.holds().test(issue)).orElse(true) && words.test(words(issue)));
    }

    private static String words(ImportIssue issue) {
        ImportIssue.Cell where = issue.where();
        return String.join(
                " ",
                where.file(),
                where.sheet(),
                Integer.toString(where.row()),
                where.column(),
                issue.value(),
                issue.message());
    }

    /** The number of a row; nothing where a problem is the whole sheet's. */
    private static final class RowCell extends TableCell<ImportIssue, Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null || row == 0 ? "" : row.toString());
        }
    }
}
