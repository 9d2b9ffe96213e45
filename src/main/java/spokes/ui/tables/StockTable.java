package spokes.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.BlockDesk;
import spokes.ui.grid.BlockWords;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.GridColumn;

/** Stock by product and center, with its state; the rows that are marked are the selected products. */
public final class StockTable extends VBox {
    private final Texts texts = Texts.of("tables");
    private final Selection selection;
    private final Figures figures;
    private final Latest latest;
    private final ObservableList<StockRow> rows = FXCollections.observableArrayList();
    private final FilteredList<StockRow> wanted = new FilteredList<>(rows);
    private final TableView<StockRow> table = DenseTable.of(wanted, texts, "stock", "product");
    private final BlockWords told;
    private final StockFilter filter;
    private final StockTotals totals;
    private List<Center> centers = List.of();
    private boolean following;
    private BiConsumer<Product, String> edited = (_, _) -> {};
    private Consumer<String> refused = _ -> {};

    /** An empty table that writes to and follows a selection. */
    public StockTable(Selection selection, Figures figures, Background background) {
        this.selection = selection;
        this.figures = figures;
        latest = new Latest(background, texts.get("stock.work"));
        told = new BlockWords("stock-told", figures);
        filter = new StockFilter(texts, this::narrow, () -> TableText.copy(table), told);
        totals = new StockTotals(table, figures, texts);
        Stylesheet.apply(this, StockTable.class);
        getStyleClass().add("table-tab");
        setUpTable();
        DenseTable.blocks(table, StockRow::key, figures, new Writing()).setOnTold(block -> told.tell(block, ""));
        getChildren().addAll(filter, table, totals.node());
        selection.productsProperty().subscribe(_ -> follow());
    }

    /** Who edits a number: of a product, at the center of this code (empty: none in particular). */
    public void setOnEdited(BiConsumer<Product, String> edits) {
        edited = edits;
    }

    /** Who tells why something cannot be. */
    public void setOnRefused(Consumer<String> tells) {
        refused = tells;
    }

    private void editMarked(KeyEvent event) {
        StockRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.F2 && row != null) {
            edited.accept(row.product(), "");
            event.consume();
        }
    }

    private void setUpTable() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::editMarked);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(this::select);
    }

    /** Shows the stock of a state; the rows are made in the background. */
    public void show(State state, StockBook book) {
        List<Center> open =
                state.workspace().centers().stream().filter(Center::isOpen).toList();
        latest.ask(_ -> StockRow.listOf(state.judged(), book), found -> fill(open, found));
    }

    private void fill(List<Center> open, List<StockRow> found) {
        following = true;
        if (!names(open).equals(names(centers)) || table.getColumns().isEmpty()) {
            centers = open;
            table.getColumns().setAll(columns());
        }
        rows.setAll(found);
        following = false;
        follow();
        totals.show(wanted, centers);
    }

    private static List<String> names(List<Center> centers) {
        return centers.stream().map(c -> c.code() + ' ' + c.name()).toList();
    }

    private List<TableColumn<StockRow, ?>> columns() {
        List<TableColumn<StockRow, ?>> columns = new ArrayList<>();
        columns.add(Columns.text(
                texts.get("stock.product"), 172, row -> row.product().name()));
        columns.add(Columns.text(texts.get("stock.sku"), 84, row -> row.key().sku()));
        columns.add(Columns.text(texts.get("stock.client"), 84, row -> row.key().client()));
        columns.add(Columns.number(texts.get("stock.total"), 70, StockRow::total, n -> figures.number(n, 0)));
        centers.forEach(center -> columns.add(column(center)));
        return columns;
    }

    private TableColumn<StockRow, StockRow.Units> column(Center center) {
        TableColumn<StockRow, StockRow.Units> column = Columns.of(center.name(), 102, row -> row.units(center.code()));
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new StockCell(figures, texts));
        return GridColumn.<StockRow>open(
                        center.code(), column, row -> row.units(center.code()).number())
                .describe(column);
    }

    private void narrow() {
        following = true;
        wanted.setPredicate(filter.wanted());
        following = false;
        follow();
        totals.show(wanted, centers);
    }

    private void select() {
        if (!following) {
            selection
                    .productsProperty()
                    .set(table.getSelectionModel().getSelectedItems().stream()
                            .map(StockRow::key)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        Set<ProductKey> keys = selection.productsProperty().get();
        Set<ProductKey> marked = table.getSelectionModel().getSelectedItems().stream()
                .map(StockRow::key)
                .collect(Collectors.toSet());
        if (keys.equals(marked)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (keys.contains(table.getItems().get(i).key())) {
                table.getSelectionModel().select(i);
            }
        }
        following = false;
    }

    /** Does what blocks of the table ask for: a number is edited where the center is picked that gives or takes the rest. */
    private final class Writing implements BlockDesk<StockRow> {
        @Override
        public boolean edit(StockRow row, GridColumn<StockRow> column, String typed) {
            edited.accept(row.product(), column.id());
            return true;
        }

        @Override
        public void change(List<CellEdit<StockRow>> edits) {
            refused.accept(texts.get("stock.refused.cells"));
        }

        @Override
        public void refuse(String reason) {
            refused.accept(reason);
        }

        @Override
        public void tell(String text) {}

        @Override
        public void importText(String text) {
            refused.accept(texts.get("stock.refused.cells"));
        }
    }
}
