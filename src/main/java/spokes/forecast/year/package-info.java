/**
 * How sales go up and down with the year, learned from many products together: one or two years of one product cannot tell
 * its season from chance, those of hundreds can.
 *
 * <p>{@link spokes.forecast.year.YearProfiles} is the door. Pure arrays and dates; {@link spokes.forecast.product} divides
 * histories by a profile before it forecasts them.
 */
@NullMarked
package spokes.forecast.year;

import org.jspecify.annotations.NullMarked;
