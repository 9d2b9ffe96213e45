/**
 * One model for many series: gradient-boosted trees, and what they are told of a history to learn how demand goes on.
 *
 * <p>No library: the trees are a few hundred lines, need no native code and give the same answer everywhere.
 */
@NullMarked
package spokes.forecast.learner;

import org.jspecify.annotations.NullMarked;
