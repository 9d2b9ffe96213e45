package spokes.engine.stress;

import spokes.model.goods.ProductKey;

/**
 * One product.
 *
 * @param product         what
 * @param out             share of the draws in which serving demand empties a center of it
 * @param lost            share of the draws in which units are asked for in vain
 * @param meanDemand      units asked for, the mean of the draws
 * @param meanLost        units asked for in vain, the mean of the draws
 * @param meanLostMargin  their margin, money
 * @param expectedLost    units asked for in vain by the plan's own numbers
 */
public record ProductStress(
        ProductKey product,
        double out,
        double lost,
        double meanDemand,
        double meanLost,
        double meanLostMargin,
        double expectedLost) {}
