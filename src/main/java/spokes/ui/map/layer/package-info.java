/**
 * Which layers of the map the planner wants to see, and the menu by which they are switched.
 *
 * <p>{@link spokes.ui.map.layer.Layers} is kept in the planner's memory as a line of text; {@link
 * spokes.ui.map.layer.LayerSwitch} has an action for each, for the button on the map, the menu and the list of keys.
 * Paints nothing: {@code ui.map} does as it says.
 */
@NullMarked
package spokes.ui.map.layer;

import org.jspecify.annotations.NullMarked;
