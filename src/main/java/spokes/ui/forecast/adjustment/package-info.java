/**
 * What the planner knows better than any forecast: the list of adjustments with what each changes, and the form in which
 * one is written, with its effect before it is applied.
 *
 * <p>Knows {@code ui}, {@code ui.dialogs}, {@code session} and {@code model}; known by {@code ui.forecast}.
 */
@NullMarked
package spokes.ui.forecast.adjustment;

import org.jspecify.annotations.NullMarked;
