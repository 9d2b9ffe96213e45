/**
 * How far the plan is from the best possible, while a planner works on it.
 *
 * <p>A line with the proven bound, asked anew after every change, and a dialog that says what it means. Shows the records of
 * {@code ui.proposal}; {@code ui.optimize} makes it.
 */
@NullMarked
package spokes.ui.optimize.bound;

import org.jspecify.annotations.NullMarked;
