package spokes.session;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;

/**
 * What every view shows at one moment. Immutable.
 *
 * @param number  rises by one with every change, so that a late answer can be told from a current one
 * @param judged  the workspace and what it is worth
 * @param undo    label of the step that undo takes back, if there is one
 * @param redo    label of the step that redo brings back, if there is one
 */
public record State(long number, JudgedPlan judged, Optional<String> undo, Optional<String> redo) {

    /** The workspace. */
    public Workspace workspace() {
        return judged.workspace();
    }
}
