/**
 * What a plan is worth if demand does not come as expected: many draws of it, each judged as the plan is.
 *
 * <p>{@link spokes.engine.stress.StressRun} is the door; {@link spokes.engine.stress.Stress} is what it finds: distributions
 * instead of single numbers, how likely each product runs out, and draw by draw the plan against another. Imports {@code
 * engine} and its records; used by {@code ui} and {@code app}.
 */
@NullMarked
package spokes.engine.stress;

import org.jspecify.annotations.NullMarked;
