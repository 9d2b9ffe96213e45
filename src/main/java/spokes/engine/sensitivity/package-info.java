/**
 * What the result of a plan is sensitive to: a tornado.
 *
 * <p>{@link spokes.engine.sensitivity.TornadoSearch} judges the plan again with each {@link
 * spokes.engine.sensitivity.Input} at the low and at the high end of its range, exactly, and sorts the inputs by how far
 * the total swings. Ranges are assumptions with their sources, so a planner can change them. Imports {@code model}, {@code
 * engine}, {@code engine.verdict} for the answer, and {@code engine.whatif}; used by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
