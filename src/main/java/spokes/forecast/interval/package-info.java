/** How far the truth may be from a forecast, by how far it was before. */
@NullMarked
package spokes.forecast.interval;

import org.jspecify.annotations.NullMarked;
