/**
 * The areas on the map: discs by demand and delivery days, lines of what flows to them, and what is known of each.
 *
 * <p>{@link spokes.ui.map.area.Areas} is the one that the map talks to. {@link spokes.ui.map.area.Bubbles} and {@link
 * spokes.ui.map.area.Lanes} are read from a plan and immutable; the layers paint them on {@code ui.map.ground}'s
 * viewport.
 */
@NullMarked
package spokes.ui.map.area;

import org.jspecify.annotations.NullMarked;
