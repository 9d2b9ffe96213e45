/**
 * Moves of stock between centers, tried by the thousand: what each costs and what it saves, who can spare what and who
 * can use it, and how the vehicles of a plan are filled.
 *
 * <p>A {@link spokes.engine.transfer.TransferTrial} is a plan with further lots on {@link spokes.engine.transfer.Way ways}
 * between its centers; it gives the engine's own total, so who looks for better plans and who evaluates them agree. Made by
 * {@link spokes.engine.JudgedPlan#trial}. Imports {@code model}, {@code engine.measure} and the engine's workings; used by
 * {@code engine}, {@code optimize} and whoever shows loads.
 */
@NullMarked
package spokes.engine.transfer;

import org.jspecify.annotations.NullMarked;
