/**
 * What products sold week by week, made of order lines: whole weeks that end at the plan date, without cancelled orders,
 * without outliers, with what is known of promotions and stock-outs.
 *
 * <p>{@link spokes.forecast.history.OrderWeeks} reads the lines, {@link spokes.forecast.history.Histories} cleans the
 * weeks and says what was done. Pure; reads {@code model}; {@link spokes.forecast.product} forecasts what comes out.
 */
@NullMarked
package spokes.forecast.history;

import org.jspecify.annotations.NullMarked;
