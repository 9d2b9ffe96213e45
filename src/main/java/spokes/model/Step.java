package spokes.model;

import java.util.Set;
import spokes.model.sheet.Sheet;

/**
 * What a history shows of an {@link Edit}, without its rows.
 *
 * @param label  follows "Undo" in the menu
 * @param sheets those of which rows change
 * @param inView which scenario is in view before and after
 */
public record Step(String label, Set<Sheet> sheets, InView inView) {
    public Step {
        sheets = Set.copyOf(sheets);
    }

    /** A step in the base plan. */
    public Step(String label, Set<Sheet> sheets) {
        this(label, sheets, InView.BASE);
    }

    /** The step that an edit is. */
    public static Step of(Edit edit) {
        return new Step(edit.label(), edit.changes().sheets(), edit.inView());
    }
}
