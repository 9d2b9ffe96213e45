/**
 * Better plans in the window: what is asked, how the search goes, what is offered, and what of it is taken.
 *
 * <p>Shows the records of {@code ui.proposal} with {@code ui.charts}; put into its place by {@code ui.window}.
 */
@NullMarked
package spokes.ui.optimize;

import org.jspecify.annotations.NullMarked;
