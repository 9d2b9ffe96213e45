/**
 * Drawings of a plan on paper: the map with centers, areas and flows, and the waterfall from one total to another. Drawn
 * from the basemap's outlines and the engine's numbers alone, so that they need no window. Writes with {@code page}.
 */
@NullMarked
package spokes.report.drawing;

import org.jspecify.annotations.NullMarked;
