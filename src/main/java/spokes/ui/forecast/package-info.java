/**
 * The tab of demand to come: the chart of what is selected, how it was forecast and how good that was, and what the planner
 * knows better.
 *
 * <p>{@link spokes.ui.forecast.ForecastTab} shows states; {@link spokes.ui.forecast.ForecastDesk} is what it asks of the
 * window. Knows {@code ui}, {@code session}, {@code engine} and {@code model}; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.forecast;

import org.jspecify.annotations.NullMarked;
