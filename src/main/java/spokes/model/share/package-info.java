/**
 * Which share of a product's demand every area asks for: found from what was sold, by a way that a few settings keep.
 *
 * <p>{@link spokes.model.share.AreaSales} is what was sold; an {@link spokes.model.share.AreaSplit} says each area's share of a
 * product, by shares that lean on those of all products and follow areas as they grow, or by reconciling forecasts of every
 * level. The room forecast measures which {@link spokes.model.share.AreaMethod way} is best and the engine splits demand by
 * it: arithmetic that both need stands here, where both may see it, and nothing of the size of products × areas is stored.
 * Imports {@code model} alone.
 */
@NullMarked
package spokes.model.share;

import org.jspecify.annotations.NullMarked;
