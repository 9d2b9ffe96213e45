/**
 * A past week as it was planned against what happened: what was forecast and what was ordered, from where orders should have
 * left and did, what freight should have cost and was paid, what transfers did, what was counted; each with the money that
 * it is about and a reason.
 *
 * <p>The plan is the one that could be made when the week began: its forecast knows no later order, and its stock is reckoned
 * back from the last count. Imports {@code engine}, its replay and reconciliation, and {@code model}; used by {@code app}.
 */
@NullMarked
package spokes.engine.actual;

import org.jspecify.annotations.NullMarked;
