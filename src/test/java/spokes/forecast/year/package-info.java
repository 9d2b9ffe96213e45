/** Seasons of the year, by hand. */
@NullMarked
package spokes.forecast.year;

import org.jspecify.annotations.NullMarked;
