/**
 * What customers ask for: order history, and demand by product, area and week, from a sheet or from orders.
 *
 * <p>Imports {@code model}, {@code basis} and {@code carriage}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.demand;

import org.jspecify.annotations.NullMarked;
