/**
 * A plan of lots on the way to a better one: what it is worth, the rules that its lots keep, what centers can take, and the
 * small steps on the engine's own total that better it.
 *
 * <p>What {@code optimize.transfer} and {@code optimize.inbound} share; each says which other lots a product could have
 * ({@link spokes.optimize.draft.Neighborhood}). Imports {@code engine.transfer}.
 */
@NullMarked
package spokes.optimize.draft;

import org.jspecify.annotations.NullMarked;
