package spokes.ui.freight;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.BlockHands;
import spokes.ui.tables.Columns;
import spokes.ui.tables.DenseTable;
import spokes.ui.tables.StockTable;
import spokes.ui.tables.TableBar;

/** The inbound shipments: each can be split by need, sent to a center, or dragged onto one. */
final class ShipmentsTab extends VBox {
    private final Texts texts = Texts.of("freight");
    private final Figures figures;
    private final ObservableList<ShipmentRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ShipmentRow> wanted = new FilteredList<>(rows);
    private final TableView<ShipmentRow> table = DenseTable.of(wanted, texts, "shipments", "inbox");
    private final Action split;
    private final Action send;

    /** An empty list. */
    ShipmentsTab(Figures figures, ShipmentDesk desk) {
        this.figures = figures;
        split = new Action(
                "split-shipment",
                texts.get("shipments.split"),
                () -> marked().ifPresent(row -> desk.split(row.shipment())),
                desk::refuse);
        split.tipProperty().set(texts.get("shipments.split.tip"));
        send = new Action(
                "send-shipment",
                texts.get("shipments.send"),
                () -> marked().ifPresent(row -> desk.send(row.shipment())),
                desk::refuse);
        send.tipProperty().set(texts.get("shipments.send.tip"));
        Stylesheet.apply(this, StockTable.class);
        Stylesheet.apply(this, ShipmentsTab.class);
        getStyleClass().add("table-tab");
        setUpTable(new RowDrag(texts, desk.drag()));
        Label hint = new Label(texts.get("shipments.hint"), new Icon("drag", 14));
        hint.getStyleClass().add("muted");
        hint.setMinWidth(0);
        BlockHands<ShipmentRow> hands =
                DenseTable.blocks(table, row -> row.shipment().name(), figures);
        hands.leaveDragging(); // a row is dragged onto the map
        TableBar bar = new TableBar(
                List.of("shipment", "shipments"),
                texts.get("shipments.filter"),
                words -> wanted.setPredicate(row -> words.test(row.words())),
                List.of(
                        small(split.button("optimize", texts.get("shipments.split"))),
                        small(send.button("center", texts.get("shipments.send"))),
                        hint),
                table,
                hands,
                figures);
        getChildren().addAll(bar, table);
        mark();
    }

    private Optional<ShipmentRow> marked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void setUpTable(RowDrag drag) {
        table.getColumns().setAll(columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setRowFactory(_ -> {
            TableRow<ShipmentRow> row = new TableRow<>();
            drag.takeFrom(row);
            return row;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> mark());
        table.setContextMenu(new ContextMenu(split.menuItem(), send.menuItem()));
    }

    private List<TableColumn<ShipmentRow, ?>> columns() {
        return List.of(
                Columns.text(
                        texts.get("shipments.reference"),
                        86,
                        row -> row.shipment().references()),
                Columns.text(texts.get("shipments.from"), 122, ShipmentRow::from),
                Columns.day(
                        texts.get("shipments.arrives"),
                        96,
                        row -> Optional.of(row.shipment().arrivalDate()),
                        figures),
                Columns.text(
                        texts.get("shipments.mode"), 80, row -> row.shipment().mode()),
                Columns.number(texts.get("shipments.products"), 78, ShipmentRow::products, this::whole),
                Columns.number(
                        texts.get("shipments.units"), 58, row -> row.packing().units(), this::whole),
                Columns.number(
                        texts.get("shipments.pallets"),
                        66,
                        row -> row.packing().pallets().orElse(-1),
                        this::orUnknown),
                Columns.number(
                        figures.units().mass().sign(),
                        60,
                        row -> figures.units().weight(row.packing().kg()),
                        this::whole),
                Columns.number(
                        texts.get("shipments.m3"), 52, row -> row.packing().m3(), m3 -> figures.number(m3, 1)),
                Columns.text(texts.get("shipments.centers"), 150, ShipmentRow::centers));
    }

    private String whole(double number) {
        return figures.number(number, 0);
    }

    private String orUnknown(double pallets) {
        return pallets < 0 ? "" : figures.number(pallets, 1);
    }

    private static Button small(Button button) {
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Shows the shipments of a state; what was marked stays so. */
    void show(State state) {
        Optional<String> name = marked().map(row -> row.shipment().name());
        rows.setAll(ShipmentRow.listOf(state.workspace(), figures));
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(row -> name.filter(row.shipment().name()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        mark();
    }

    private void mark() {
        String refusal = marked().map(row -> row.isExpected()
                        ? ""
                        : texts.get(
                                "shipments.refused.past",
                                figures.day(row.shipment().arrivalDate())))
                .orElse(texts.get("shipments.refused.none"));
        split.refusalProperty().set(refusal);
        send.refusalProperty().set(refusal);
    }
}
