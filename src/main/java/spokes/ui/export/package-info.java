/**
 * Layouts: what fills whose template. The planner hands over a template once, says what its columns mean, sees the first
 * rows, and fills it ever after.
 *
 * <p>Uses {@code dialogs} and the interfaces of {@code ui}; used by {@code window}.
 */
@NullMarked
package spokes.ui.export;

import org.jspecify.annotations.NullMarked;
