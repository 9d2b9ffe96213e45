package spokes.ui.history;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import spokes.session.History;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** A step in the list: what it did; whether the plan is there now, or the step was undone. */
final class StepCell extends ListCell<Integer> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Texts texts;
    private final History history;

    StepCell(Texts texts, History history) {
        this.texts = texts;
        this.history = history;
        getStyleClass().add("history-step");
    }

    @Override
    protected void updateItem(@Nullable Integer steps, boolean empty) {
        super.updateItem(steps, empty);
        if (empty || steps == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(UNDONE, false);
            return;
        }
        String label =
                steps == 0 ? texts.get("begin") : Sentence.of(history.steps().get(steps - 1));
        boolean undone = steps > history.inForce();
        boolean now = steps == history.inForce();
        setText(now ? texts.get("now", label) : label);
        setGraphic(new Icon(now ? "next" : undone ? "redo" : "done", 14));
        setTooltip(new Tooltip(label));
        setAccessibleText(now ? texts.get("now", label) : undone ? texts.get("undone", label) : label);
        pseudoClassStateChanged(UNDONE, undone);
    }
}
