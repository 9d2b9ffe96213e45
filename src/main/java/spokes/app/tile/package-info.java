/**
 * Tiles of an online map: asked for politely, kept on disk as their server says.
 *
 * <p>{@link spokes.app.tile.OnlineTiles} is the {@code ui.map.tile.TileSource} of the application; {@link
 * spokes.app.tile.TileCache} keeps files beside what the server said of them. Follows the tile usage policy of the
 * OpenStreetMap Foundation: names itself, honors caching, fetches nothing ahead, and rests when it fails.
 */
@NullMarked
package spokes.app.tile;

import org.jspecify.annotations.NullMarked;
