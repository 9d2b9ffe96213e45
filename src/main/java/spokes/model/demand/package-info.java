/**
 * Demand over time: the series that it comes in, what is expected to come, how good such expectations were, and what a
 * planner knows better.
 *
 * <p>Knows {@code model.goods} and {@code model.sheet}.
 */
@NullMarked
package spokes.model.demand;

import org.jspecify.annotations.NullMarked;
