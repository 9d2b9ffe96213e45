/**
 * Who gets room on the map: names that lie over nothing else, and centers as large as their neighbors allow.
 *
 * <p>Knows boxes and points in pixels, and nothing of what they stand for; {@link spokes.ui.map.ground} writes names of
 * places with it, the map those of centers.
 */
@NullMarked
package spokes.ui.map.label;

import org.jspecify.annotations.NullMarked;
