/**
 * Forecasts the products of a workspace: from cleaned histories to units by week with intervals, how good that was on
 * weeks that were held back, and what it beat.
 *
 * <p>{@link spokes.forecast.product.ProductForecaster} is the door. Three opinions are mixed for every product: the
 * methods of {@link spokes.forecast}, plain averages of the last weeks (of products like it, where it is new), and the seasonal
 * naive forecast; all with the season of the year that {@link spokes.forecast.year} learned from many products. How they
 * are mixed, and how wide intervals must be, is learned at earlier times of the histories (rolling origin, Tashman 2000).
 */
@NullMarked
package spokes.forecast.product;

import org.jspecify.annotations.NullMarked;
