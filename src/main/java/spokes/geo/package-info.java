/**
 * Knows where things are without a network: ZIPs, ZIP3s, countries, and the outlines that a map is painted from.
 *
 * <p>All of it is read from the shipped files in {@code data/geo}, whose README tells sources and licenses. Immutable
 * and safe for every thread. Uses only {@link spokes.model.place.Place}; {@code exchange} finds the places of codes in a
 * sheet here, {@code ui.map} paints the outlines, {@code app} loads both once. Distances are the model's, zones the
 * engine's.
 */
@NullMarked
package spokes.geo;

import org.jspecify.annotations.NullMarked;
