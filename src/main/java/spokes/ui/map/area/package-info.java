/**
 * The areas on the map: discs by demand and delivery days, and what is known of each.
 *
 * <p>{@link spokes.ui.map.area.Areas} is the one that the map talks to. {@link spokes.ui.map.area.Bubbles} are read
 * from a plan and immutable; {@link spokes.ui.map.area.BubbleLayer} paints them on {@code ui.map.ground}'s viewport. The lines
 * of what flows to areas are {@code ui.map.flow}'s.
 */
@NullMarked
package spokes.ui.map.area;

import org.jspecify.annotations.NullMarked;
