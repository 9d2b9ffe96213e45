/**
 * Demand as the planner corrects it: promotions, growth, new products like old ones, scenarios, on top of whatever
 * demand comes from.
 *
 * <p>Imports {@code model}, {@code basis} and {@code demand}; {@code network} puts it between a source of demand and the
 * products.
 */
@NullMarked
package spokes.engine.adjustment;

import org.jspecify.annotations.NullMarked;
