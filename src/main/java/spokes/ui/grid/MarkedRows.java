package spokes.ui.grid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a block and the selected rows of its table together: the rows of a block are selected, and a block is gone where others are
 * selected by a click beside it, by a list or by the map.
 */
final class MarkedRows {
    private final @Nullable TableViewSelectionModel<?> selection;
    private final CellBlock block;
    private final Runnable lost;
    private boolean comparing;

    /**
     * The rows of a table.
     *
     * @param selection of the table; null if it selects no rows
     * @param lost      hears when the block is gone
     */
    MarkedRows(@Nullable TableViewSelectionModel<?> selection, CellBlock block, Runnable lost) {
        this.selection = selection;
        this.block = block;
        this.lost = lost;
        if (selection != null) {
            // a table that is filled anew selects nothing for a moment
            selection.getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> {
                if (!comparing) {
                    comparing = true;
                    Platform.runLater(this::compare);
                }
            });
        }
    }

    private void compare() {
        comparing = false;
        if (block.isThere() && selection != null && !rows().equals(Set.copyOf(selection.getSelectedIndices()))) {
            block.clear();
            lost.run();
        }
    }

    /** The rows that belong to the block: all of its rows, or the one where marking is now. */
    private Set<Integer> rows() {
        boolean isMultiple = selection != null && selection.getSelectionMode() == SelectionMode.MULTIPLE;
        return isMultiple
                ? IntStream.rangeClosed(block.top(), block.bottom()).boxed().collect(Collectors.toSet())
                : Set.of(block.leadRow());
    }

    /** Selects the rows of the block; those that are selected already stay so without a moment in between. */
    void select() {
        if (selection == null || !block.isThere()) {
            return;
        }
        Set<Integer> wanted = rows();
        if (wanted.equals(Set.copyOf(selection.getSelectedIndices()))) {
            return;
        }
        if (wanted.size() == 1) {
            selection.clearAndSelect(block.leadRow());
            return;
        }
        selection.selectRange(block.top(), block.bottom() + 1);
        List.copyOf(selection.getSelectedIndices()).stream()
                .filter(row -> !wanted.contains(row))
                .forEach(selection::clearSelection);
    }

    /** The selected row, where marking begins by keys; below 0 if none is. */
    int first() {
        return selection == null ? -1 : selection.getSelectedIndex();
    }
}
