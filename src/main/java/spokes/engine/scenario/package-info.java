/**
 * Plans side by side: every figure with its differences, and what differs area by area.
 *
 * <p>Stands on {@code engine}, which knows nothing of it; used by {@code app} and {@code ui} for the scenarios of a
 * workspace.
 */
@NullMarked
package spokes.engine.scenario;

import org.jspecify.annotations.NullMarked;
