/**
 * How many days deliveries take, as a histogram beside that of the baseline.
 *
 * <p>{@link spokes.ui.days.DaysView} is plain data made in the background. Knows {@code ui}, {@code ui.charts} and the
 * engine; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.days;

import org.jspecify.annotations.NullMarked;
