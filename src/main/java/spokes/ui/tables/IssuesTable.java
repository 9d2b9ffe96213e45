package spokes.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.ImportIssue;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.control.FilterField;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.BlockWords;

/** What a planner should know: issues of the plan, and those of the last import. A marked issue selects what it names. */
public final class IssuesTable extends VBox {
    private final Texts texts = Texts.of("tables");
    private final Selection selection;
    private final ObservableList<IssueRow> rows = FXCollections.observableArrayList();
    private final FilteredList<IssueRow> wanted = new FilteredList<>(rows);
    private final TableView<IssueRow> table = DenseTable.of(wanted, texts, "issues", "done");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
    private List<ImportIssue> imported = List.of();
    private Optional<State> shown = Optional.empty();

    /** An empty table that writes to a selection. */
    public IssuesTable(Selection selection, Figures figures) {
        this.selection = selection;
        Stylesheet.apply(this, StockTable.class);
        getStyleClass().add("table-tab");
        FilterField filter = new FilterField(texts.get("issues.filter"));
        filter.setId("issue-filter");
        filter.textProperty().subscribe((_, _) -> {
            Predicate<String> words = filter.wanted();
            wanted.setPredicate(row -> words.test(row.words()));
        });
        setUpTable();
        BlockWords told = new BlockWords("issues-told", figures);
        DenseTable.blocks(table, row -> row, figures).setOnTold(block -> told.tell(block, ""));
        HBox bar = new HBox(filter, told);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        getChildren().addAll(bar, table);
    }

    private void setUpTable() {
        table.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("issues.kind"), 122, IssueRow::kind),
                        Columns.text(texts.get("issues.where"), 210, IssueRow::where),
                        Columns.text(texts.get("issues.value"), 76, IssueRow::value),
                        Columns.text(texts.get("issues.message"), 460, IssueRow::message)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe((_, row) -> select(row));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    /** How many issues there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Shows the issues of a state. */
    public void show(State state) {
        shown = Optional.of(state);
        fill();
    }

    /** Shows the issues of an import beside those of the plan, until the next import. */
    public void showImported(List<ImportIssue> issues) {
        imported = List.copyOf(issues);
        fill();
    }

    private void fill() {
        shown.ifPresent(state -> rows.setAll(IssueRow.listOf(state.judged().listIssues(), imported, texts)));
        count.set(rows.size());
    }

    private void select(@Nullable IssueRow row) {
        if (row == null || shown.isEmpty()) {
            return;
        }
        row.product().ifPresent(product -> selection.productsProperty().set(Set.of(product)));
        String place = row.place();
        if (shown.get().workspace().centers().stream().anyMatch(c -> c.code().equals(place))) {
            selection.revealCenter(place);
        } else if (shown.get().workspace().areas().stream()
                .anyMatch(a -> a.code().equals(place))) {
            selection.revealArea(place);
        }
    }
}
