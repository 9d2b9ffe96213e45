/**
 * What comes back of a plan's deliveries, and to which center.
 *
 * <p>Reads a judgment and the ways back of {@link spokes.engine.network.Lanes}; {@link spokes.engine.JudgedPlan} hands it on
 * to {@code reverse}, which compares where returns could go. Imports {@code basis}, {@code carriage}, {@code flow} and
 * {@code network}.
 */
@NullMarked
package spokes.engine.returned;

import org.jspecify.annotations.NullMarked;
