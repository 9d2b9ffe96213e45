/**
 * Where demand will be asked for: splits what is forecast of a product among areas, so that products, areas and the
 * products of every area add up.
 *
 * <p>{@link spokes.forecast.area.AreaSales} is what was sold; an {@link spokes.forecast.area.AreaSplit} says each area's share
 * of a product, by shares that lean on those of all products and follow areas as they grow, or by reconciling forecasts of
 * every level; {@link spokes.forecast.area.AreaBacktest} finds the split that would have been best. All are made anew from
 * orders and a few numbers, so nothing of the size of products × areas is ever stored. Pure; imports {@code model}.
 */
@NullMarked
package spokes.forecast.area;

import org.jspecify.annotations.NullMarked;
