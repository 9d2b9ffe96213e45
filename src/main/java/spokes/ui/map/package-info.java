/**
 * The map: where centers and areas are, how areas are served, and stock that can be dragged from center to center.
 *
 * <p>{@link spokes.ui.map.MapView} stacks what is seen, from the ground up: {@link spokes.ui.map.ground.Ground} (Gluon Maps
 * with outlines painted on it), {@link spokes.ui.map.area.Areas},
 * {@link spokes.ui.map.CenterLayer}, {@link spokes.ui.map.DragLayer}, and the furniture. One
 * {@link spokes.ui.map.ground.Viewport} says what part of the world all of them show. What a move is and which words tell of
 * it is in {@code spokes.ui.move}, which knows nothing of the map.
 *
 * <p>A drag moves stock ({@link spokes.ui.map.DragGesture}), an inbound shipment ({@link spokes.ui.map.InboundGesture}) or, with
 * Ctrl, a center itself ({@link spokes.ui.map.SiteGesture}). Each asks on a thread of its own what that would change, and draws the
 * answer before anything is let go.
 */
@NullMarked
package spokes.ui.map;

import org.jspecify.annotations.NullMarked;
