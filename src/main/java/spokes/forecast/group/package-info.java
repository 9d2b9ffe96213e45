/**
 * Series that are forecast together, because they are of one kind: they share what is learned from all of them.
 *
 * <p>Steady demand is forecast by {@link spokes.forecast.selection}, sporadic demand by {@link spokes.forecast.learner}.
 */
@NullMarked
package spokes.forecast.group;

import org.jspecify.annotations.NullMarked;
