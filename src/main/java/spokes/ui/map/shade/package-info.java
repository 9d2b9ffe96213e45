/**
 * What the colors of areas say: delivery days, cost to serve, zones from a center, or how another plan differs.
 *
 * <p>A {@link spokes.ui.map.shade.Shading} gives each area a {@link spokes.ui.map.shade.Shade}, a color and a hatch, so
 * that no meaning hangs on the color alone; and it says what the shades mean, for the legend. Pure. {@code ui.map.area}
 * paints with them.
 */
@NullMarked
package spokes.ui.map.shade;

import org.jspecify.annotations.NullMarked;
