/**
 * How a plan runs over time: stock day by day at every center, what arrives, and the service of every week.
 *
 * <p>Read from a {@link spokes.engine.flow.Judgment} by running its products again, so every course ends where the
 * judgment does. Imports {@code flow}, {@code network} and {@code basis}; asked by {@link spokes.engine.JudgedPlan}.
 */
@NullMarked
package spokes.engine.course;

import org.jspecify.annotations.NullMarked;
