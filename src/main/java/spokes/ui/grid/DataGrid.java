package spokes.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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
    private final Function<R, Object> key;
    private final Typed typed;
    private final GridDesk<R> desk;
    private final GridEdits<R> edits;
    private final GridRows<R> rows;
    private final CellBlock block = new CellBlock();
    private final GridTable<R> cells;
    private final TableView<R> table;
    private final CellMarks marks;
    private final CellHands hands;
    private final CellEditor editor = new CellEditor(new AfterWriting());
    private final GridBar bar;
    private final TotalsLine totals;
    private final VBox body = new VBox();
    private Optional<Object> reached = Optional.empty();

    /** The cell that is open, as it was: it is written even if its row stands elsewhere by then, or another cell is marked. */
    private Optional<CellEdit<R>> opened = Optional.empty();

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
        this.key = key;
        this.desk = desk;
        typed = new Typed(figures.locale());
        edits = new GridEdits<>(typed, desk);
        rows = new GridRows<>(this.columns, words, background, title, this::arranged);
        cells = new GridTable<>(id, title, this.columns, rows, block, this::arranged);
        table = cells.view();
        marks = cells.marks();
        totals = new TotalsLine(table, id + "-totals");
        bar = new GridBar(id, title, figures, rows::narrow, this::copyAll, this::export);
        hands = new CellHands(table, block, new Doing());
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

    private GridEdits.Sight<R> sight() {
        return new GridEdits.Sight<>(
                rows.shown(),
                table.getVisibleLeafColumns().stream().map(cells::of).toList());
    }

    /** Other rows are shown, or other columns: the block stays with the row that it was in. */
    private void arranged() {
        block.limit(rows.shown().size(), table.getVisibleLeafColumns().size());
        reached.filter(_ -> block.size() == 1)
                .map(it -> IntStream.range(0, rows.shown().size())
                        .filter(i -> key.apply(rows.shown().get(i)).equals(it))
                        .findFirst())
                .ifPresent(row -> row.ifPresent(block::moveTo));
        showTotals();
        marked(false);
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

    /** Tells of the block that is marked now. */
    private void marked(boolean byHand) {
        marks.refresh();
        GridEdits.Sight<R> sight = sight();
        bar.tell(rows.shown().size(), rows.count(), BlockSum.of(sight, block));
        if (block.isThere()) {
            R row = rows.shown().get(block.leadRow());
            table.getFocusModel().focus(block.leadRow(), table.getVisibleLeafColumn(block.leadColumn()));
            Object at = key.apply(row);
            boolean isNew = !reached.equals(Optional.of(at));
            reached = Optional.of(at);
            if (byHand && isNew) {
                desk.reach(row);
            }
        }
    }

    private void copyAll() {
        GridEdits.Sight<R> sight = sight();
        CellBlock all = new CellBlock();
        all.limit(sight.rows().size(), sight.columns().size());
        all.all();
        String head = CellText.write(
                List.of(sight.columns().stream().map(GridColumn::title).toList()));
        keep(head + (all.isThere() ? CellText.write(sight.written(all, typed)) : ""));
        desk.tell(texts.get("copied", sight.rows().size()));
    }

    private static void keep(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void export() {
        GridEdits.Sight<R> sight = sight();
        List<R> all = List.copyOf(sight.rows());
        desk.export(
                sight.columns().stream().map(GridColumn::id).toList(),
                all.stream()
                        .map(row -> sight.columns().stream()
                                .map(column -> column.plainOf(row))
                                .toList())
                        .toList());
    }

    /** What mouse and keys do with the block. */
    private final class Doing implements CellHands.Doing {
        @Override
        public void marked() {
            DataGrid.this.marked(true);
        }

        @Override
        public void copy() {
            if (block.isThere()) {
                keep(CellText.write(sight().written(block, typed)));
            } else {
                copyAll();
            }
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (!block.isThere()) {
                desk.refuse(texts.get("refused.none"));
            } else {
                edits.paste(sight(), block, text == null ? "" : text);
                DataGrid.this.marked(true);
            }
        }

        @Override
        public void fillDown() {
            if (block.isThere()) {
                edits.fillDown(sight(), block);
            }
        }

        @Override
        public void clear() {
            if (block.isThere()) {
                edits.clear(sight(), block);
            }
        }

        @Override
        public void edit(String typed) {
            if (!block.isThere()) {
                return;
            }
            GridColumn<R> column = sight().columns().get(block.leadColumn());
            if (column.locked().isPresent()) {
                desk.refuse(column.locked().get());
                return;
            }
            Optional<TableCell<?, ?>> cell = marks.find(block.leadRow(), block.leadColumn());
            R row = rows.shown().get(block.leadRow());
            String held = DataGrid.this.typed.write(column.value().apply(row));
            cell.ifPresent(it -> {
                editor.open(it, held, typed, column.title());
                opened = Optional.of(new CellEdit<>(row, column, held));
                rows.hold(true);
            });
        }
    }

    /** What follows when a cell was typed into. */
    private final class AfterWriting implements CellEditor.Ended {
        @Override
        public void wrote(String text, int byRows, int byColumns) {
            opened.ifPresent(cell -> edits.write(now(cell.row()), cell.column(), text));
            rows.hold(false);
            if (byRows != 0 || byColumns != 0) {
                block.step(byRows, byColumns, false);
                hands.reveal();
                DataGrid.this.marked(true);
                table.requestFocus();
            }
        }

        /** A row as it is shown now; as it was if it is shown no longer. */
        private R now(R row) {
            Object wanted = key.apply(row);
            return rows.shown().stream()
                    .filter(it -> key.apply(it).equals(wanted))
                    .findFirst()
                    .orElse(row);
        }

        @Override
        public void left() {
            rows.hold(false);
            table.requestFocus();
        }
    }
}
