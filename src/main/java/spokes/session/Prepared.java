package spokes.session;

import spokes.engine.JudgedPlan;
import spokes.model.Edit;

/**
 * A command worked out against a state: what the journal would keep, and the plan as it would be.
 *
 * @param basis the {@link State#number()} that it was made against
 * @param edit  what changes
 * @param after the plan with the change
 */
public record Prepared(long basis, Edit edit, JudgedPlan after) {}
