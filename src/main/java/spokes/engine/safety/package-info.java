/**
 * How much stock makes a plan safe, and what it risks without (model.md, section 7).
 *
 * <p>The flow of a plan is fluid: demand comes at its mean rate. Here demand varies.
 * {@link spokes.engine.safety.Uncertainty} holds by how much, as the errors of the forecast or, without one, order history
 * show it, and how long supply takes; both depend on no plan, so a drag keeps them. From it come {@link spokes.engine.safety.Target targets}, by service, and
 * {@link spokes.engine.safety.Spill spills}, what running short is expected to cost; each is made product by product.
 * Distributions and root finding are those of Apache Commons. Imports {@code model}, {@code basis}, {@code carriage},
 * {@code demand}, {@code network} and {@code flow}; used by {@code sampling} and
 * {@code engine}, hidden from every other room.
 */
@NullMarked
package spokes.engine.safety;

import org.jspecify.annotations.NullMarked;
