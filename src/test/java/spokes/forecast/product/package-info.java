/** Forecasts of products, by hand. */
@NullMarked
package spokes.forecast.product;

import org.jspecify.annotations.NullMarked;
