package spokes.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;

/**
 * Gives a table the blocks of a spreadsheet: cells are marked by mouse and keys, copied, pasted, filled, typed into. In a table
 * that selects rows the rows of the block are the selected ones.
 */
public final class BlockHands<R> {
    private final Texts texts = Texts.of("grid");
    private final TableView<R> table;
    private final Function<R, Object> key;
    private final BlockDesk<R> desk;
    private final Typed typed;
    private final GridEdits<R> edits;
    private final CellBlock block = new CellBlock();
    private final CellMarks marks;
    private final MarkedRows selected;
    private final CellHands hands;
    private final CellEditor editor = new CellEditor(new AfterWriting());
    private Optional<Object> reached = Optional.empty();
    private Consumer<BlockSum> told = _ -> {};
    private Runnable copyRows = () -> {};
    private boolean byDragging = true;
    private Optional<Runnable> waiting = Optional.empty();

    /** The cell that is open, as it was: it is written even if its row stands elsewhere by then, or another cell is marked. */
    private Optional<CellEdit<R>> opened = Optional.empty();

    /**
     * Hands for a table, whose items stay the same list.
     *
     * @param key what tells a row from others, before and after a change
     */
    public BlockHands(TableView<R> table, Function<R, Object> key, Figures figures, BlockDesk<R> desk) {
        this.table = table;
        this.key = key;
        this.desk = desk;
        typed = new Typed(figures.locale());
        edits = new GridEdits<>(typed, desk);
        marks = new CellMarks(table, block);
        selected = new MarkedRows(table.getSelectionModel(), block, () -> marked(false));
        hands = new CellHands(table, block, new Doing());
        table.getStyleClass().add("cell-blocks");
        Stylesheet.apply(table, BlockHands.class);
        table.getColumns().forEach(marks::follow);
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(marks::follow);
            }
        });
        table.getItems().addListener((ListChangeListener<R>) _ -> arranged());
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> arranged());
        arranged();
    }

    /** Hands for a table that is read, not written. */
    public static <R> BlockHands<R> reading(TableView<R> table, Function<R, Object> key, Figures figures) {
        return new BlockHands<>(table, key, figures, new BlockDesk<>() {
            @Override
            public void change(List<CellEdit<R>> edits) {}

            @Override
            public void refuse(String reason) {}

            @Override
            public void tell(String text) {}

            @Override
            public void importText(String text) {}
        });
    }

    /** Who hears what is marked. */
    public void setOnTold(Consumer<BlockSum> listener) {
        told = listener;
    }

    /** Who copies rows where no cell is marked. */
    public void setOnCopyRows(Runnable copying) {
        copyRows = copying;
    }

    /** Leaves dragging to others: then only keys and a click with Shift mark several cells. */
    public void leaveDragging() {
        byDragging = false;
    }

    /** Does something that changes the rows: at once, or when no cell is typed into. Of several only the last is done. */
    public void whenFree(Runnable change) {
        if (opened.isPresent()) {
            waiting = Optional.of(change);
        } else {
            change.run();
        }
    }

    private void free() {
        opened = Optional.empty();
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(Runnable::run);
    }

    GridEdits.Sight<R> sight() {
        return new GridEdits.Sight<>(
                table.getItems(),
                table.getVisibleLeafColumns().stream()
                        .<GridColumn<R>>map(GridColumn::of)
                        .toList());
    }

    /** What is marked, summed up. */
    BlockSum sum() {
        return BlockSum.of(sight(), block);
    }

    /** Copies all rows with their headers. */
    void copyAll() {
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

    /** Other rows are shown, or other columns: the block stays with the row that it was in. */
    private void arranged() {
        block.limit(table.getItems().size(), table.getVisibleLeafColumns().size());
        reached.filter(_ -> block.size() == 1)
                .map(it -> IntStream.range(0, table.getItems().size())
                        .filter(i -> key.apply(table.getItems().get(i)).equals(it))
                        .findFirst())
                .ifPresent(row -> row.ifPresent(block::moveTo));
        marked(false);
    }

    /** Tells of the block that is marked now. */
    private void marked(boolean byHand) {
        marks.refresh();
        told.accept(sum());
        if (!block.isThere()) {
            return;
        }
        R row = table.getItems().get(block.leadRow());
        table.getFocusModel().focus(block.leadRow(), table.getVisibleLeafColumn(block.leadColumn()));
        Object at = key.apply(row);
        boolean isNew = !reached.equals(Optional.of(at));
        reached = Optional.of(at);
        if (byHand) {
            selected.select();
            if (isNew) {
                desk.reach(row);
            }
        }
    }

    /** What mouse and keys do with the block. */
    private final class Doing implements CellHands.Doing {
        @Override
        public void marked() {
            BlockHands.this.marked(true);
        }

        @Override
        public void pressed() {
            selected.select(); // the table selected the row by its own rules
        }

        @Override
        public void scattered() {
            block.clear();
            BlockHands.this.marked(false);
        }

        @Override
        public int firstRow() {
            return selected.first();
        }

        @Override
        public boolean isWritable() {
            boolean isHere = block.isThere() || table.getSelectionModel() == null;
            return isHere
                    && sight().columns().stream()
                            .anyMatch(column -> column.locked().isEmpty());
        }

        @Override
        public boolean marksByDragging() {
            return byDragging;
        }

        @Override
        public void copy() {
            if (block.isThere()) {
                keep(CellText.write(sight().written(block, typed)));
            } else {
                copyRows.run();
            }
        }

        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            if (!block.isThere()) {
                desk.refuse(texts.get("refused.none"));
            } else {
                edits.paste(sight(), block, text == null ? "" : text);
                BlockHands.this.marked(true);
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
        public void edit(String text) {
            if (!block.isThere()) {
                return;
            }
            GridColumn<R> column = sight().columns().get(block.leadColumn());
            R row = table.getItems().get(block.leadRow());
            if (column.locked().isPresent()) {
                desk.refuse(column.locked().get());
            } else if (!desk.edit(row, column, text)) {
                marks.find(block.leadRow(), block.leadColumn()).ifPresent(cell -> open(cell, row, column, text));
            }
        }

        private void open(TableCell<?, ?> cell, R row, GridColumn<R> column, String text) {
            String held = typed.write(column.value().apply(row));
            editor.open(cell, held, text, column.title());
            opened = Optional.of(new CellEdit<>(row, column, held));
        }
    }

    /** What follows when a cell was typed into. */
    private final class AfterWriting implements CellEditor.Ended {
        @Override
        public void wrote(String text, int byRows, int byColumns) {
            opened.ifPresent(cell -> edits.write(now(cell.row()), cell.column(), text));
            free();
            if (byRows != 0 || byColumns != 0) {
                block.step(byRows, byColumns, false);
                hands.reveal();
                marked(true);
                table.requestFocus();
            }
        }

        /** A row as it is shown now; as it was if it is shown no longer. */
        private R now(R row) {
            Object wanted = key.apply(row);
            return table.getItems().stream()
                    .filter(it -> key.apply(it).equals(wanted))
                    .findFirst()
                    .orElse(row);
        }

        @Override
        public void left() {
            free();
            table.requestFocus();
        }
    }
}
