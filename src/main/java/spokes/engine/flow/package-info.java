/**
 * What happens in a network: stock runs down product by product, and what that costs adds up.
 *
 * <p>One product is judged alone, by {@link spokes.engine.flow.Depletion}, into an immutable
 * {@link spokes.engine.flow.Outcome}; {@link spokes.engine.flow.SumTree} adds outcomes in an order that depends on
 * nothing but the number of products, so that judging one product again gives the totals of judging all, to the last
 * bit, in the time of a few additions.
 *
 * <p>What is delivered adds up by center and zone, and what comes back by its way, and is priced once ({@link
 * spokes.engine.flow.Deliveries}), so that a delivery costs a few additions; how the rest lies, {@code routing} says.
 *
 * <p>Imports {@code model}, {@code basis}, {@code carriage}, {@code demand}, {@code network},
 * {@code routing} and {@code split}; no room
 * outside the engine sees it.
 */
@NullMarked
package spokes.engine.flow;

import org.jspecify.annotations.NullMarked;
