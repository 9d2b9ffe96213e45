/**
 * What customers order together: patterns of history as arrays, and what a part of an order weighs and costs by zone
 * (model.md, sections 3 and 8).
 *
 * <p>{@link spokes.engine.order.OrderPatterns} are compiled once from history; {@link spokes.engine.order.Baskets} is what
 * those see of them, or of a real order, who choose centers. How many orders a week brings is a whole number of one small
 * unit ({@link spokes.engine.order.Arrivals}), so that weeks add up without rounding. It knows of no center. Imports
 * {@code model}, {@code basis}, {@code carriage}, {@code demand} and {@code network}; used by {@code parcel} and
 * {@code split}.
 */
@NullMarked
package spokes.engine.order;

import org.jspecify.annotations.NullMarked;
