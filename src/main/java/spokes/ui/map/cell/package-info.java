/**
 * The land of areas on the map: shapes made in the background, found again by pixel.
 *
 * <p>{@link spokes.ui.map.cell.CellShapes} has {@code geo.cell} divide the land when the areas are other ones; {@link
 * spokes.ui.map.cell.CellRaster} draws the shapes once for a view, as the number of the area at each pixel; {@link
 * spokes.ui.map.cell.CellLayer} colors these pixels, at every frame of a drag, through a table with a color for each area.
 */
@NullMarked
package spokes.ui.map.cell;

import org.jspecify.annotations.NullMarked;
