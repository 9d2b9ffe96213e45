/**
 * As which parcels one order travels, and from where, given who has its SKUs: one center that has all, else the fewest
 * parcels, then the least cost (model.md, section 8).
 *
 * <p>{@link spokes.engine.parcel.Ways} price a parcel on every lane, {@link spokes.engine.parcel.Parts} find the best center
 * for each part of an order, {@link spokes.engine.parcel.Choice} chooses among the ways to part it;
 * {@link spokes.engine.parcel.Preferences} rank the centers of an area once for each kind of parcel. What was chosen among
 * some centers is chosen among fewer of them too if those that ship stay, so that a choice is made again only when a center
 * that ships sells out or one comes that was not looked at; parts remember their best center in the same way. Imports
 * {@code order} and what that rests on; used by {@code split} for patterns and by {@code replay} for real orders.
 */
@NullMarked
package spokes.engine.parcel;

import org.jspecify.annotations.NullMarked;
