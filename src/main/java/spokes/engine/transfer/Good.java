package spokes.engine.transfer;

import spokes.model.goods.ProductKey;

/**
 * A product as it is carried.
 *
 * @param number         its number in a trial
 * @param kg             weight of a unit
 * @param m3             cubic meters of a unit
 * @param unitsPerCase   1 or more
 * @param casesPerPallet 0 if unknown
 */
public record Good(int number, ProductKey key, double kg, double m3, int unitsPerCase, int casesPerPallet) {}
