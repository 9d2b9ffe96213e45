package spokes.ui.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.model.sheet.ImportIssue;
import spokes.ui.EmptyState;
import spokes.ui.FilterField;
import spokes.ui.Texts;
import spokes.ui.WordsCell;

/** The problems of an import: their kinds with counts at the left, each of them with its place in the file at the right. */
final class ReviewIssues extends HBox {
    private final Texts texts;
    private final FilteredList<ImportIssue> wanted;
    private final ListView<IssueGroup> groups = new ListView<>();
    private final FilterField filter;

    ReviewIssues(List<ImportIssue> issues, Texts texts) {
        this.texts = texts;
        wanted = new FilteredList<>(FXCollections.observableArrayList(issues));
        filter = new FilterField(texts.get("review.filter"));
        filter.setId("review-filter");
        filter.textProperty().subscribe(_ -> narrow());
        getStyleClass().add("review-issues");
        groups.setId("review-groups");
        groups.setAccessibleText(texts.get("review.groups"));
        groups.setPrefWidth(240);
        groups.setMinWidth(240);
        groups.setFixedCellSize(30);
        groups.setCellFactory(_ -> new IssueGroupCell(texts));
        groups.getItems().setAll(IssueGroup.listOf(issues));
        groups.getSelectionModel().selectedItemProperty().subscribe(_ -> narrow());
        VBox right = new VBox(6, filter, table());
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(groups, right);
    }

    private TableView<ImportIssue> table() {
        TableView<ImportIssue> table = new TableView<>(wanted);
        table.setId("review-issues");
        table.setAccessibleText(texts.get("review.issues"));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        table.setPlaceholder(new EmptyState("done", texts.get("review.fine"), texts.get("review.fine.hint")));
        table.getColumns()
                .setAll(List.of(
                        column("file", 116, issue -> issue.where().file()),
                        column("sheet", 92, issue -> issue.where().sheet()),
                        column("row", 64, ReviewIssues::row),
                        column("column", 108, issue -> issue.where().column()),
                        column("value", 86, ImportIssue::value),
                        column("message", 420, ImportIssue::message)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static String row(ImportIssue issue) {
        return issue.where().row() > 0 ? Integer.toString(issue.where().row()) : "";
    }

    private TableColumn<ImportIssue, String> column(String key, double width, Function<ImportIssue, String> value) {
        TableColumn<ImportIssue, String> column = new TableColumn<>(texts.get("review." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        if (key.equals("row")) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private void narrow() {
        Predicate<String> words = filter.wanted();
        Optional<IssueGroup> group =
                Optional.ofNullable(groups.getSelectionModel().getSelectedItem());
        wanted.setPredicate(
                issue -> group.map(g -> g.issues().contains(issue)).orElse(true) && words.test(words(issue)));
    }

    private static String words(ImportIssue issue) {
        ImportIssue.Cell where = issue.where();
        return String.join(
                " ", where.file(), where.sheet(), row(issue), where.column(), issue.value(), issue.message());
    }
}
