/**
 * What a plan of stock costs before it is made: each product's money by lane and center, what centers can take, and a
 * trial of any placement of one product by the engine's own run; what is bought with it, and what service asks each center
 * to have.
 *
 * <p>For who looks for better plans; reads the compiled {@link spokes.engine.network network}.
 */
@NullMarked
package spokes.engine.placement;

import org.jspecify.annotations.NullMarked;
