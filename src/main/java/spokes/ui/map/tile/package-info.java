/**
 * An online map under the areas, off until the planner wants it.
 *
 * <p>{@link spokes.ui.map.tile.TileLayer} paints what it gets from a {@link spokes.ui.map.tile.TileSource}, which {@code
 * app} implements: it asks the network, keeps what it got, and is silent while there is none. Where a tile is missing the
 * built-in outlines show.
 */
@NullMarked
package spokes.ui.map.tile;

import org.jspecify.annotations.NullMarked;
