/** The chart's arithmetic and words, without a window. */
@NullMarked
package spokes.ui.forecast.chart;

import org.jspecify.annotations.NullMarked;
