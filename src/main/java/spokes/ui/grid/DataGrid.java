package spokes.ui.grid;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;

/** A table that is worked with as a spreadsheet is. */
public final class DataGrid<R> {
    private final Texts texts = Texts.of("grid");
    private final List<GridColumn<R>> columns;
    private final GridDesk<R> desk;
    private final GridRows<R> rows;
    private final GridTable<R> cells;
    private final TableView<R> table;
    private final BlockHands<R> hands;
    private final GridBar bar;
    private final TotalsLine totals;
    private final VBox body = new VBox();

    /**
     * A grid without rows.
     *
     * @param id      of the table
     * @param columns at least one
     * @param key     what tells a row from others, before and after a change
     * @param words   what the filter looks at
     */
    public DataGrid(
            String id,
            String title,
            List<GridColumn<R>> columns,
            Function<R, Object> key,
            Function<R, String> words,
            Figures figures,
            Background background,
            GridDesk<R> desk) {
        this.columns = List.copyOf(columns);
        this.desk = desk;
        rows = new GridRows<>(this.columns, words, background, title, this::arranged);
        cells = new GridTable<>(id, title, this.columns, rows, this::arranged);
        table = cells.view();
        hands = new BlockHands<>(table, key, figures, desk);
        rows.setOnChanging(hands::whenFree);
        totals = new TotalsLine(table, id + "-totals");
        bar = new GridBar(id, title, figures, rows::narrow, hands::copyAll, this::export);
        hands.setOnTold(this::tell);
        hands.setOnCopyRows(hands::copyAll);
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("table-tab");
        body.getChildren().setAll(table, totals);
        Stylesheet.apply(body, DataGrid.class);
    }

    /** The bar that goes with it: filter, counts, copy and export. */
    public Node bar() {
        return bar;
    }

    /** The table with its totals. */
    public Node body() {
        return body;
    }

    /** Shows rows; sorted and narrowed as before. */
    public void show(List<R> next) {
        cells.setRead();
        rows.show(next);
    }

    /** Other rows are shown, or other columns. */
    private void arranged() {
        showTotals();
        tell(hands.sum());
    }

    private void tell(BlockSum block) {
        bar.tell(rows.shown().size(), rows.count(), block);
    }

    /** The first columns, which have no totals, say of how many rows these are. */
    private void showTotals() {
        totals.clear();
        List<TableColumn<R, ?>> visible = table.getVisibleLeafColumns();
        int first = (int) visible.stream()
                .takeWhile(column -> !cells.of(column).isSummed())
                .count();
        if (rows.shown().isEmpty()) {
            return;
        }
        if (first > 0) {
            totals.add(texts.get("totals", rows.shown().size()), visible.subList(0, first))
                    .setAlignment(Pos.CENTER_LEFT);
        }
        visible.subList(first, visible.size()).forEach(column -> {
            GridColumn<R> summed = cells.of(column);
            totals.add(
                    summed.isSummed() ? summed.shown().apply(rows.sum(columns.indexOf(summed))) : "", List.of(column));
        });
    }

    private void export() {
        GridEdits.Sight<R> sight = hands.sight();
        List<R> all = List.copyOf(sight.rows());
        desk.export(
                sight.columns().stream().map(GridColumn::id).toList(),
                all.stream()
                        .map(row -> sight.columns().stream()
                                .map(column -> column.plainOf(row))
                                .toList())
                        .toList());
    }
}
