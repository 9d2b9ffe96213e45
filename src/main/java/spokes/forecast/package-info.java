/**
 * What will be asked for: series of demand in, forecasts with their uncertainty out.
 *
 * <p>Pure functions: same series, same forecasts, however many processors there are; no clock, no randomness, no input or
 * output. {@link spokes.forecast.Forecaster} is the door.
 */
@NullMarked
package spokes.forecast;

import org.jspecify.annotations.NullMarked;
