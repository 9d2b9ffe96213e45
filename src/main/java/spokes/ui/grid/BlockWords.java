package spokes.ui.grid;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import spokes.ui.Figures;
import spokes.ui.control.Stylesheet;

/** Says above a table what the marked cells add up to; takes what room is left in a bar. */
public final class BlockWords extends Label {
    private final Figures figures;

    /** A label that says nothing yet. */
    public BlockWords(String id, Figures figures) {
        this.figures = figures;
        setId(id);
        getStyleClass().add("block-words");
        Stylesheet.apply(this, BlockWords.class);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    /** Tells of a block; something else where one cell is marked or none. */
    public void tell(BlockSum block, String otherwise) {
        setText(block.words(figures).orElse(otherwise));
    }
}
