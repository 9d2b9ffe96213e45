package spokes.ui.freight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.transfer.TransferShipment;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.BlockHands;
import spokes.ui.tables.Columns;
import spokes.ui.tables.DenseTable;
import spokes.ui.tables.StatusCell;
import spokes.ui.tables.StockTable;
import spokes.ui.tables.TableBar;
import spokes.ui.tables.TransferActions;
import spokes.ui.tables.TransferDesk;
import spokes.ui.tables.TransferEdits;

/** The trucks between centers, by lane and day: how full each is, what it costs, what more of it would cost. */
final class TrucksTab extends VBox {
    /** Shown as nothing; sorts before all amounts. */
    private static final double UNKNOWN = -1;

    private final Texts texts = Texts.of("freight");
    private final Figures figures;
    private final ObservableList<TruckRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TruckRow> wanted = new FilteredList<>(rows);
    private final TableView<TruckRow> table = DenseTable.of(wanted, texts, "trucks", "truck");
    private final TransferActions actions;
    private final TruckCard card;
    private Optional<State> shown = Optional.empty();

    /** An empty list. */
    TrucksTab(Figures figures, TransferDesk transfers, TruckDesk desk) {
        this.figures = figures;
        actions = new TransferActions("truck", new TransferEdits(figures), transfers);
        card = new TruckCard(texts, figures, desk);
        Stylesheet.apply(this, StockTable.class);
        Stylesheet.apply(this, ShipmentsTab.class);
        Stylesheet.apply(this, TrucksTab.class);
        getStyleClass().add("table-tab");
        setUpTable();
        SplitPane both = new SplitPane(table, card);
        both.setDividerPositions(0.71);
        SplitPane.setResizableWithParent(card, false);
        VBox.setVgrow(both, Priority.ALWAYS);
        BlockHands<TruckRow> hands = DenseTable.blocks(table, TruckRow::key, figures);
        TableBar bar = new TableBar(
                List.of("truck", "trucks"),
                texts.get("trucks.filter"),
                words -> wanted.setPredicate(row -> words.test(row.words())),
                actions.buttons(),
                table,
                hands,
                figures);
        getChildren().addAll(bar, both);
        card.clear();
    }

    private Optional<TruckRow> marked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void setUpTable() {
        table.getColumns().setAll(columns());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> mark());
        table.setContextMenu(actions.menu());
    }

    private List<TableColumn<TruckRow, ?>> columns() {
        TableColumn<TruckRow, spokes.model.goods.Transfer.Status> status =
                Columns.of(texts.get("trucks.status"), 86, TruckRow::status);
        status.setCellFactory(_ -> new StatusCell<>());
        TableColumn<TruckRow, Double> fill = Columns.of(
                texts.get("trucks.fill"),
                120,
                row -> row.shipment().map(TransferShipment::fill).orElse(0.0));
        fill.setCellFactory(_ -> new FillCell(figures));
        return List.of(
                status,
                Columns.text(texts.get("trucks.lane"), 150, TruckRow::lane),
                Columns.day(texts.get("trucks.leaves"), 92, TruckRow::leaves, figures),
                Columns.text(texts.get("trucks.mode"), 76, TruckRow::mode),
                fill,
                number("freight", 72, row -> row.shipment().map(TransferShipment::freight), figures::wholeMoney),
                number("pallets", 64, row -> optional(row.packing().pallets()), pallets -> figures.number(pallets, 1)),
                Columns.number(
                        figures.units().mass().sign(),
                        56,
                        row -> figures.units().weight(row.packing().kg()),
                        this::whole),
                number("m3", 48, row -> Optional.of(row.packing().m3()), m3 -> figures.number(m3, 1)),
                number(
                        "vehicles",
                        68,
                        row -> row.shipment()
                                .map(TransferShipment::vehicles)
                                .filter(vehicles -> vehicles > 0)
                                .map(Integer::doubleValue),
                        this::whole),
                number("products", 74, row -> Optional.of((double) row.products()), this::whole),
                Columns.day(
                        texts.get("trucks.arrives"), 92, row -> row.shipment().map(TransferShipment::arrives), figures),
                Columns.text(texts.get("trucks.issue"), 200, TruckRow::issue));
    }

    private static Optional<Double> optional(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** A column of numbers that some trucks have none of. */
    private TableColumn<TruckRow, Double> number(
            String key, double width, Function<TruckRow, Optional<Double>> read, Function<Double, String> written) {
        return Columns.number(
                texts.get("trucks." + key),
                width,
                row -> read.apply(row).orElse(UNKNOWN),
                number -> number == UNKNOWN ? "" : written.apply(number));
    }

    private String whole(double number) {
        return figures.number(number, 0);
    }

    /** Shows the trucks of a state; what was marked stays so. */
    void show(State state) {
        shown = Optional.of(state);
        Optional<String> key = marked().map(TruckRow::key);
        rows.setAll(TruckRow.listOf(state));
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(row -> key.filter(row.key()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        mark();
    }

    private void mark() {
        shown.ifPresent(state -> {
            Optional<TruckRow> row = marked();
            actions.mark(
                    row.map(TruckRow::transfers).orElse(List.of()),
                    state.workspace().settings().planDate());
            row.ifPresentOrElse(truck -> card.show(state, truck), card::clear);
        });
    }
}
