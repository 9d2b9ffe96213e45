package spokes.ui.tables;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.grid.BlockDesk;
import spokes.ui.grid.BlockHands;

/** What the tables below the map have in common: low rows, sorted by a click on a column, blocks of cells. */
public final class DenseTable {
    private DenseTable() {}

    /**
     * A table of rows, without columns yet.
     *
     * @param texts have its title and what it says while it is empty, under its name
     * @param name  as {@code transfers}, its id as well
     * @param icon  of the table while it is empty
     */
    public static <R> TableView<R> of(ObservableList<R> rows, Texts texts, String name, String icon) {
        TableView<R> table = new TableView<>();
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId(name);
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get(name + ".title"));
        table.setFixedCellSize(26);
        table.setPlaceholder(new EmptyState(icon, texts.get(name + ".empty"), texts.get(name + ".empty.hint")));
        table.setMinHeight(60);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /**
     * Gives a table blocks of cells that are written as well; where none is marked, rows are copied.
     *
     * @param key what tells a row from others
     */
    public static <R> BlockHands<R> blocks(
            TableView<R> table, Function<R, Object> key, Figures figures, BlockDesk<R> desk) {
        return copyingRows(new BlockHands<>(table, key, figures, desk), table);
    }

    /** Gives a table blocks of cells that are read only. */
    public static <R> BlockHands<R> blocks(TableView<R> table, Function<R, Object> key, Figures figures) {
        return copyingRows(BlockHands.reading(table, key, figures), table);
    }

    private static <R> BlockHands<R> copyingRows(BlockHands<R> hands, TableView<R> table) {
        hands.setOnCopyRows(() -> TableText.copy(table));
        return hands;
    }
}
