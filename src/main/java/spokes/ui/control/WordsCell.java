package spokes.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of words; those that do not fit are told by its tooltip. */
public final class WordsCell<R> extends TableCell<R, String> {
    private static final int SHORT = 12;
    private static final double WIDEST = 480;

    /** A cell without words yet. */
    public WordsCell() {
        setOnMouseEntered(_ -> tellWhole()); // a tooltip is a window: not one for each cell of each table
    }

    private void tellWhole() {
        if (getTooltip() == null && getText() != null && getText().length() > SHORT) {
            Tooltip whole = new Tooltip();
            whole.textProperty().bind(textProperty());
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST);
            setTooltip(whole);
        }
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty || words == null ? "" : words);
        if (getText().length() <= SHORT) {
            setTooltip(null);
        }
    }
}
