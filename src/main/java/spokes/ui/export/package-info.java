/**
 * Layouts: what fills whose template. The planner hands over a template once, says what its columns mean, sees the first
 * rows, and fills it ever after.
 *
 * <p>Also what a plan needs to be approved and carried out, written at once. Uses {@code dialogs} and the interfaces of
 * {@code ui}; used by {@code window}.
 */
@NullMarked
package spokes.ui.export;

import org.jspecify.annotations.NullMarked;
