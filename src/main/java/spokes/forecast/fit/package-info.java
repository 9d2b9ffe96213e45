/** Least values and least squares, for the methods that have parameters. Knows no forecasting. */
@NullMarked
package spokes.forecast.fit;

import org.jspecify.annotations.NullMarked;
