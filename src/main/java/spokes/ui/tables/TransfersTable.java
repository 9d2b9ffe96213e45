package spokes.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import spokes.model.goods.Transfer;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Stylesheet;

/** The transfers with their status and what is wrong with them, and what a planner does with those that are marked. */
public final class TransfersTable extends VBox {
    private final Texts texts = Texts.of("tables");
    private final Figures figures;
    private final TransferActions actions;
    private final ObservableList<TransferRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TransferRow> wanted = new FilteredList<>(rows);
    private final TableView<TransferRow> table = DenseTable.of(wanted, texts, "transfers", "transfer");
    private Optional<State> shown = Optional.empty();

    /** An empty table. */
    public TransfersTable(Figures figures, TransferDesk desk) {
        this.figures = figures;
        actions = new TransferActions("transfer", new TransferEdits(figures), desk);
        Stylesheet.apply(this, StockTable.class);
        getStyleClass().add("table-tab");
        setUpTable();
        TableBar bar = new TableBar(
                List.of("transfer", "transfers"),
                texts.get("transfers.filter"),
                words -> wanted.setPredicate(row -> words.test(row.words())),
                actions.buttons(),
                table);
        getChildren().addAll(bar, table);
    }

    private void setUpTable() {
        table.getColumns().setAll(columns());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(this::mark);
        table.setContextMenu(actions.menu());
    }

    private List<TableColumn<TransferRow, ?>> columns() {
        TableColumn<TransferRow, Transfer.Status> status =
                Columns.of(texts.get("transfers.status"), 86, TransferRow::status);
        status.setCellFactory(_ -> new StatusCell<>());
        TableColumn<TransferRow, String> issue = Columns.text(texts.get("transfers.issue"), 190, TransferRow::issue);
        issue.getStyleClass().add("issue-column");
        return List.of(
                Columns.text(
                        texts.get("transfers.id"), 64, row -> row.transfer().id()),
                status,
                Columns.text(texts.get("transfers.product"), 146, TransferRow::product),
                Columns.text(texts.get("transfers.from"), 84, TransferRow::from),
                Columns.text(texts.get("transfers.to"), 84, TransferRow::to),
                Columns.number(
                        texts.get("transfers.units"), 60, row -> row.transfer().units(), this::whole),
                Columns.day(
                        texts.get("transfers.departure"),
                        92,
                        row -> row.transfer().departureDate(),
                        figures),
                issue,
                Columns.text(
                        texts.get("transfers.mode"), 54, row -> row.transfer().mode()),
                Columns.text(texts.get("transfers.received"), 80, this::received));
    }

    private String whole(double units) {
        return figures.number(units, 0);
    }

    private String received(TransferRow row) {
        var units = row.transfer().receivedUnits();
        return units.isPresent() ? whole(units.getAsDouble()) : "";
    }

    /** Cancels the marked transfers. */
    public Action cancelling() {
        return actions.of(TransferEdits.Kind.CANCEL);
    }

    /** Shows the transfers of a state; what was marked stays so. */
    public void show(State state) {
        shown = Optional.of(state);
        Set<String> marked = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.row().key())
                .collect(Collectors.toSet());
        rows.setAll(TransferRow.listOf(state));
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (marked.contains(table.getItems().get(i).row().key())) {
                table.getSelectionModel().select(i);
            }
        }
        mark();
    }

    private void mark() {
        shown.ifPresent(state -> actions.mark(
                List.copyOf(table.getSelectionModel().getSelectedItems()),
                state.workspace().settings().planDate()));
    }
}
