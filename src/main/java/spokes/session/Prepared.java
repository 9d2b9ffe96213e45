package spokes.session;

import spokes.engine.JudgedPlan;
import spokes.model.Edit;

/**
 * A command worked out against a state: what the journal would keep, and the plan as it would be.
 *
 * @param basis the {@link State#number()} that it was made against
 * @param edit  what changes in what is stored
 * @param sight what would be in view
 */
public record Prepared(long basis, Edit edit, Sight sight) {

    /** The plan in view with the change. */
    public JudgedPlan after() {
        return sight.judged();
    }
}
