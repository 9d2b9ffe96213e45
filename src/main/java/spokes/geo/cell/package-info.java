/**
 * Areas as shapes: the land that belongs to each, where a sheet gives no more than a point.
 *
 * <p>{@link spokes.geo.cell.Land} divides the shipped outlines into states and countries; {@link
 * spokes.geo.cell.AreaSites} says which points an area is made of (all ZIPs of a ZIP3, else its own place); {@link
 * spokes.geo.cell.Cells} gives every point the land that is nearest to it within its state or country (Voronoi), and
 * joins those of an area. Pure and slow: seconds for all of the United States, so it is done in the background. The only
 * package that knows JTS; {@code ui.map} paints the shapes.
 */
@NullMarked
package spokes.geo.cell;

import org.jspecify.annotations.NullMarked;
