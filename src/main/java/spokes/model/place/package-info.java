/**
 * Where things are: places on the globe, centers, areas, supply points, and carriers' own zone charts.
 *
 * <p>Values read from sheet rows; knows {@code model.sheet} only.
 */
@NullMarked
package spokes.model.place;

import org.jspecify.annotations.NullMarked;
