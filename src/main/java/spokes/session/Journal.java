package spokes.session;

import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.sheet.Changes;
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
     * Writes ahead what is large in a step that may follow, so that {@link #append} is quick; nobody sees it until then.
     * May run on any thread. A journal that keeps its steps in memory need not do anything.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that the step is no longer wanted
     */
    default void stage(Changes changes, Progress progress) {
        // nothing is large in memory
    }

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
