package spokes.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spokes.ui.Texts;

/** What typing, pasting, clearing and filling make of a block: edits of cells, or one line that says why not. */
final class GridEdits<R> {
    private final Texts texts = Texts.of("grid");
    private final Typed typed;
    private final BlockDesk<R> desk;

    GridEdits(Typed typed, BlockDesk<R> desk) {
        this.typed = typed;
        this.desk = desk;
    }

    /**
     * The cells that are there: rows and columns as they are shown.
     *
     * @param rows    all that are shown
     * @param columns those that are shown, in their order
     */
    record Sight<R>(List<R> rows, List<GridColumn<R>> columns) {
        /** The cells of a block as a planner would type them. */
        List<List<String>> written(CellBlock block, Typed typed) {
            return rows.subList(block.top(), block.bottom() + 1).stream()
                    .map(row -> columns.subList(block.left(), block.right() + 1).stream()
                            .map(column -> typed.write(column.value().apply(row)))
                            .toList())
                    .toList();
        }
    }

    /** Writes one cell. */
    void write(R row, GridColumn<R> column, String text) {
        if (!isSame(row, column, text)) {
            desk.change(List.of(new CellEdit<>(row, column, text)));
        }
    }

    /** Empties the cells of a block. */
    void clear(Sight<R> sight, CellBlock block) {
        fill(sight, block, (row, column) -> "");
    }

    /** Writes what the first row of a block holds into the others. */
    void fillDown(Sight<R> sight, CellBlock block) {
        if (block.top() == block.bottom()) {
            desk.refuse(texts.get("fill.one"));
            return;
        }
        R first = sight.rows().get(block.top());
        fill(
                sight,
                block,
                (row, column) -> typed.write(sight.columns().get(column).value().apply(first)));
    }

    private interface Content {
        String of(int row, int column);
    }

    private void fill(Sight<R> sight, CellBlock block, Content content) {
        Optional<String> locked = sight.columns().subList(block.left(), block.right() + 1).stream()
                .flatMap(column -> column.locked().stream())
                .findFirst();
        if (locked.isPresent()) {
            desk.refuse(locked.get());
            return;
        }
        List<CellEdit<R>> edits = new ArrayList<>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                put(edits, sight, row, column, content.of(row, column));
            }
        }
        change(edits);
    }

    /** Writes a text of the clipboard from a block's first cell on; a single cell fills the whole block. */
    void paste(Sight<R> sight, CellBlock block, String text) {
        List<List<String>> cells = CellText.read(text);
        if (cells.isEmpty()) {
            desk.refuse(texts.get("paste.nothing"));
        } else if (hasHeaders(sight, cells)) {
            desk.importText(text);
        } else if (cells.size() == 1 && cells.getFirst().size() == 1) {
            fill(sight, block, (row, column) -> cells.getFirst().getFirst());
        } else {
            pasteCells(sight, block, cells);
        }
    }

    /** Whether the first line names columns: then it is a sheet, not a range of cells. */
    private boolean hasHeaders(Sight<R> sight, List<List<String>> cells) {
        return cells.size() > 1
                && cells.getFirst().stream()
                        .allMatch(head -> sight.columns().stream().anyMatch(column -> isName(column, head)));
    }

    private boolean isName(GridColumn<R> column, String head) {
        String bare = head.strip().toLowerCase(Locale.ROOT);
        return !bare.isEmpty()
                && (bare.equals(column.id()) || bare.equals(column.title().toLowerCase(Locale.ROOT)));
    }

    private void pasteCells(Sight<R> sight, CellBlock block, List<List<String>> cells) {
        int rows = Math.min(cells.size(), sight.rows().size() - block.top());
        List<CellEdit<R>> edits = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                int column = block.left() + j;
                if (column >= sight.columns().size()) {
                    desk.refuse(texts.get(
                            "paste.wide", cells.get(i).size(), sight.columns().size() - block.left()));
                    return;
                }
                Optional<String> locked = sight.columns().get(column).locked();
                R row = sight.rows().get(block.top() + i);
                if (locked.isPresent()
                        && !isSame(
                                row, sight.columns().get(column), cells.get(i).get(j))) {
                    desk.refuse(locked.get());
                    return;
                }
                put(edits, sight, block.top() + i, column, cells.get(i).get(j));
            }
        }
        block.press(block.top(), block.left(), false);
        block.press(block.top() + rows - 1, block.left() + cells.getFirst().size() - 1, true);
        change(edits);
        if (rows < cells.size()) {
            desk.tell(texts.get("paste.long", cells.size() - rows));
        }
    }

    /** Pasting a whole row back changes nothing in what is locked, and is allowed. */
    private boolean isSame(R row, GridColumn<R> column, String text) {
        return typed.write(column.value().apply(row)).equals(text.strip())
                || column.shownOf(row).equals(text.strip());
    }

    private void put(List<CellEdit<R>> edits, Sight<R> sight, int row, int column, String text) {
        R it = sight.rows().get(row);
        GridColumn<R> of = sight.columns().get(column);
        if (!isSame(it, of, text)) {
            edits.add(new CellEdit<>(it, of, text));
        }
    }

    private void change(List<CellEdit<R>> edits) {
        if (!edits.isEmpty()) {
            desk.change(edits);
        }
    }
}
