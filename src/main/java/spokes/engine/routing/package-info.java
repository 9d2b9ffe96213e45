/**
 * Which center serves each area of one product at a moment, and what that draws (model.md, section 5).
 *
 * <p>How the data lies, and why: the rates of an area lie week beside week ({@link spokes.engine.demand.Demand}), because
 * memory is slower than any sum. They are read in order once, when areas join {@link spokes.engine.routing.AreaLists
 * lists}, which sum up what they draw in every week to come; after that they lie near the processor, and an area that
 * changes its server reads its own short run of them. Areas that rank few centers alike move together ({@link
 * spokes.engine.routing.AlikeRouter}). Of many areas those that lie in the same zone of each center do ({@link
 * spokes.engine.routing.ZoneRouter}): {@link spokes.engine.routing.Alikes} find kinds by a few words of each area ({@link
 * spokes.engine.network.LaneMarks}) and sum up what they ask for, an event looks at kinds alone, and only distances are added
 * up area by area, once at the end (by several threads where one product is judged alone), by the {@link
 * spokes.engine.routing.Spans} of its kind. Other areas move one by one ({@link spokes.engine.routing.AreaRouter}). Who asked near stock is counted at the end, by days that areas or kinds share
 * ({@link spokes.engine.routing.Nearness}). Arrays are used again from product to product, and from one preview to the next
 * ({@link spokes.engine.routing.Scratch}).
 *
 * <p>Imports {@code demand} and {@code network}; used by {@code flow}.
 */
@NullMarked
package spokes.engine.routing;

import org.jspecify.annotations.NullMarked;
