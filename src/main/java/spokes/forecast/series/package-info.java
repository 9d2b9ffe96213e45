/** What a history is: its season, its kind of demand, its scale. Arrays in, numbers out; every method may ask. */
@NullMarked
package spokes.forecast.series;

import org.jspecify.annotations.NullMarked;
