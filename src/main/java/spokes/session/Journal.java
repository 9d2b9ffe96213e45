package spokes.session;

import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * Where steps are kept so that they survive. Every call returns only when the step is durable; if it throws, nothing
 * of it was kept.
 */
public interface Journal {
    /** Keeps a new step; steps that were undone before it are forgotten. */
    void append(Edit edit);

    /**
     * Takes back the newest step that is in force.
     *
     * @param reading sheets to read afterwards: none where the state before is known still
     * @return these sheets as they are then
     */
    List<Table> undo(Set<Sheet> reading);

    /**
     * Brings back the step that was undone last.
     *
     * @param reading sheets to read afterwards
     * @return these sheets as they are then
     */
    List<Table> redo(Set<Sheet> reading);
}
