/**
 * The list of what was done: every step that is in force or was undone, and a way back or forth over many at once.
 *
 * <p>{@code window} opens it and goes where the planner points, through {@code session}.
 */
@NullMarked
package spokes.ui.history;

import org.jspecify.annotations.NullMarked;
