/** Exponential smoothing, from one level to the automatic choice among its models. */
@NullMarked
package spokes.forecast.smoothing;

import org.jspecify.annotations.NullMarked;
