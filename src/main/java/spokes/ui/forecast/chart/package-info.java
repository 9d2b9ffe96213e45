/**
 * The chart of demand over time: what was sold, what is planned for and how sure it is, drawn of plain shapes that css
 * colors, read by mouse, by keys and by ear.
 *
 * <p>{@link spokes.ui.forecast.chart.ChartData} and {@link spokes.ui.forecast.chart.ChartScale} are pure. Knows
 * {@code ui}, {@code engine.outlook} and {@code model}; known by {@code ui.forecast}.
 */
@NullMarked
package spokes.ui.forecast.chart;

import org.jspecify.annotations.NullMarked;
