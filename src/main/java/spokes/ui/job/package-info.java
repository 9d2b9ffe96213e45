/**
 * A planner's other jobs: a center that is left or out for some days, a launch or promotion, last week against the plan. Each
 * asks a few things, works in the background, says what it found in sentences and tables that can be printed, and may
 * propose one step.
 *
 * <p>{@link spokes.ui.job.Job} is what {@code app} implements for each of them; {@link spokes.ui.job.JobStudy} shows any. Imports
 * {@code session}, {@code model} and the neighbors in {@code ui}.
 */
@NullMarked
package spokes.ui.job;

import org.jspecify.annotations.NullMarked;
