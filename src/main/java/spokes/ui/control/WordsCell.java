package spokes.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of words; those that do not fit are told by its tooltip. */
public final class WordsCell<R> extends TableCell<R, String> {
    private final Tooltip whole = new Tooltip();

    /** A cell without words yet. */
    public WordsCell() {
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        String shown = empty || words == null ? "" : words;
        setText(shown);
        whole.setText(shown);
        setTooltip(shown.length() > 12 ? whole : null);
    }
}
