/** Demand over time: the series that it comes in, what is expected to come, and how good such expectations were. */
@NullMarked
package spokes.model.demand;

import org.jspecify.annotations.NullMarked;
