package spokes.session;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;

/**
 * What every view shows at one moment. Immutable.
 *
 * @param number rises by one with every change, so that a late answer can be told from a current one
 * @param sight  the base plan, and the scenario of it that is in view
 * @param undo   label of the step that undo takes back, if there is one
 * @param redo   label of the step that redo brings back, if there is one
 */
public record State(long number, Sight sight, Optional<String> undo, Optional<String> redo) {

    /** A state with the base plan in view. */
    public State(long number, JudgedPlan base, Optional<String> undo, Optional<String> redo) {
        this(number, Sight.of(base), undo, redo);
    }

    /** The plan in view and what it is worth. */
    public JudgedPlan judged() {
        return sight.judged();
    }

    /** The workspace of the plan in view. */
    public Workspace workspace() {
        return judged().workspace();
    }

    /** The workspace as it is stored: without the changes of the scenario in view, with the sheets of all scenarios. */
    public Workspace base() {
        return sight.base().workspace();
    }
}
