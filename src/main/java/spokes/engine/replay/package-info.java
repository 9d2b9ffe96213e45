/**
 * Replays the real orders of past days against a plan's stock and arrivals (model.md, section 8).
 *
 * <p>{@link spokes.engine.replay.WindowOrders} lays the orders out in the order in which they came, {@link
 * spokes.engine.replay.ReplayRun} lets each take what it finds on the {@link spokes.engine.replay.Shelves}, and {@link
 * spokes.engine.replay.Replay} says what came of it, down to one order. {@link spokes.engine.replay.PastComparer} holds
 * what was really paid against it. Pure; imports {@code model} and the engine's workings; {@code engine} turns the sums
 * into an evaluation.
 */
@NullMarked
package spokes.engine.replay;

import org.jspecify.annotations.NullMarked;
