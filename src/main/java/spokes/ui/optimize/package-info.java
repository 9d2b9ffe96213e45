/**
 * Better plans in the window: what is asked, how the search goes, and what of an offer is taken.
 *
 * <p>{@code bound} says how far the plan is from the best, {@code review} shows what is offered, {@code study} how many
 * centers are good. Shows the records of {@code ui.proposal} with {@code ui.charts}; put into its place by {@code ui.window}.
 */
@NullMarked
package spokes.ui.optimize;

import org.jspecify.annotations.NullMarked;
