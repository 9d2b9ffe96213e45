package spokes.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.goods.Transfer;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.BlockDesk;
import spokes.ui.grid.BlockHands;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.GridColumn;

/** The transfers with their status and what is wrong with them, and what a planner does with those that are marked. */
public final class TransfersTable extends VBox {
    private final Texts texts = Texts.of("tables");
    private final Figures figures;
    private final TransferActions actions;
    private final ObservableList<TransferRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TransferRow> wanted = new FilteredList<>(rows);
    private final TableView<TransferRow> table = DenseTable.of(wanted, texts, "transfers", "transfer");
    private final BlockHands<TransferRow> hands;
    private Optional<State> shown = Optional.empty();
    private Consumer<String> pasted = _ -> {};

    /** An empty table. */
    public TransfersTable(Figures figures, TransferDesk desk) {
        this.figures = figures;
        TransferEdits edits = new TransferEdits(figures);
        actions = new TransferActions("transfer", edits, desk);
        Stylesheet.apply(this, StockTable.class);
        getStyleClass().add("table-tab");
        setUpTable();
        hands = DenseTable.blocks(
                table, row -> row.row().key(), figures, new Writing(new TransferCells(edits, figures), desk));
        TableBar bar = new TableBar(
                List.of("transfer", "transfers"),
                texts.get("transfers.filter"),
                words -> wanted.setPredicate(row -> words.test(row.words())),
                actions.buttons(),
                table,
                hands,
                figures);
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
        TableColumn<TransferRow, Double> units = Columns.number(
                texts.get("transfers.units"), 60, row -> row.transfer().units(), this::whole);
        TableColumn<TransferRow, String> departure = Columns.day(
                texts.get("transfers.departure"), 92, row -> row.transfer().departureDate(), figures);
        TableColumn<TransferRow, String> mode = Columns.text(
                texts.get("transfers.mode"), 54, row -> row.transfer().mode());
        TableColumn<TransferRow, String> received = Columns.text(texts.get("transfers.received"), 80, this::received);
        return List.of(
                Columns.text(
                        texts.get("transfers.id"), 64, row -> row.transfer().id()),
                status,
                Columns.text(texts.get("transfers.product"), 146, TransferRow::product),
                Columns.text(texts.get("transfers.from"), 84, TransferRow::from),
                Columns.text(texts.get("transfers.to"), 84, TransferRow::to),
                written(TransferCells.UNITS, units, row -> row.transfer().units()),
                written(
                        TransferCells.DEPARTURE,
                        departure,
                        row -> row.transfer().departureDate().orElse(null)),
                issue,
                written(TransferCells.MODE, mode, row -> row.transfer().mode()),
                written(TransferCells.RECEIVED, received, TransfersTable::receivedUnits));
    }

    /** A column whose cells are typed into. */
    private <T> TableColumn<TransferRow, T> written(
            String id, TableColumn<TransferRow, T> column, Function<TransferRow, @Nullable Object> value) {
        return GridColumn.open(id, column, value).describe(column);
    }

    private static @Nullable Object receivedUnits(TransferRow row) {
        OptionalDouble units = row.transfer().receivedUnits();
        return units.isPresent() ? (Double) units.getAsDouble() : null;
    }

    private String whole(double units) {
        return figures.number(units, 0);
    }

    private String received(TransferRow row) {
        var units = row.transfer().receivedUnits();
        return units.isPresent() ? whole(units.getAsDouble()) : "";
    }

    /** Who imports what is pasted with headers of its own. */
    public void setOnPasted(Consumer<String> imports) {
        pasted = imports;
    }

    /** Cancels the marked transfers. */
    public Action cancelling() {
        return actions.of(TransferEdits.Kind.CANCEL);
    }

    /** Shows the transfers of a state; what was marked stays so. */
    public void show(State state) {
        hands.whenFree(() -> fill(state));
    }

    private void fill(State state) {
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

    /** Does what blocks of the table ask for. */
    private final class Writing implements BlockDesk<TransferRow> {
        private final TransferCells cells;
        private final TransferDesk desk;

        Writing(TransferCells cells, TransferDesk desk) {
            this.cells = cells;
            this.desk = desk;
        }

        @Override
        public void change(List<CellEdit<TransferRow>> edits) {
            shown.ifPresent(state -> {
                try {
                    desk.perform(cells.change(edits, state.workspace()));
                } catch (Refused e) {
                    desk.refuse(e.reason());
                }
            });
        }

        @Override
        public void refuse(String reason) {
            desk.refuse(reason);
        }

        @Override
        public void tell(String text) {
            desk.tell(text);
        }

        @Override
        public void importText(String text) {
            pasted.accept(text);
        }
    }
}
