/**
 * One product alone: which centers should have it, how many units each, and a cost that no placement of it goes below, at
 * given prices for what products share.
 *
 * <p>Reads {@link spokes.engine.placement}; used by {@link spokes.optimize.placement}, which finds the prices.
 */
@NullMarked
package spokes.optimize.product;

import org.jspecify.annotations.NullMarked;
