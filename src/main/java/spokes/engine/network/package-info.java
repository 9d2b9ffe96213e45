/**
 * A workspace as the engine computes with it: codes become numbers, rows become arrays.
 *
 * <p>A {@link spokes.engine.network.Network} is compiled once and never changes. Lanes lie area by area with all centers
 * of an area side by side, so that choosing a center for an area reads one short run of bytes; demand lies product by
 * product and in it area by area, so that what an area asks for over some weeks is one short run of doubles. Planned
 * transfers are no part of it: a drag on the map changes {@link spokes.engine.network.Move moves} alone. Imports
 * {@code model}, {@code basis}, {@code carriage} and {@code demand}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.network;

import org.jspecify.annotations.NullMarked;
