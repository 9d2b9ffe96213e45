/**
 * What orders of few lines become when one product is had by other centers ({@code ShortChange}): which weeks of which
 * orders it concerns ({@code ConcernedWeeks}), who beats the centers that changed ({@code Rivals}), and what is taken away
 * and added. Imports {@code order}, {@code parcel} and {@code stocked}; used by {@code split}, which judges all other orders.
 */
@NullMarked
package spokes.engine.split.change;

import org.jspecify.annotations.NullMarked;
