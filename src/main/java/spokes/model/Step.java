package spokes.model;

import java.util.Set;
import spokes.model.sheet.Sheet;

/**
 * What a history shows of an {@link Edit}, without its rows.
 *
 * @param label  follows "Undo" in the menu
 * @param sheets those of which rows change
 */
public record Step(String label, Set<Sheet> sheets) {
    public Step {
        sheets = Set.copyOf(sheets);
    }

    /** The step that an edit is. */
    public static Step of(Edit edit) {
        return new Step(edit.label(), edit.changes().sheets());
    }
}
