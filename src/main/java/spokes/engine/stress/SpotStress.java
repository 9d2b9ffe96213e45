package spokes.engine.stress;

import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * A product at a center that runs out of it in some draw.
 *
 * @param product     what
 * @param center      code of the center
 * @param out         share of the draws in which it does
 * @param meanDay     when it first does, days from the plan date: the mean of those draws
 * @param expectedDay when it does by the plan's own numbers, if it does
 */
public record SpotStress(ProductKey product, String center, double out, double meanDay, OptionalDouble expectedDay) {}
