package spokes.engine.result;

import spokes.model.goods.ProductKey;

/**
 * What a center's stock of a product is expected to fall short until its next arrival, and what that costs.
 *
 * @param product          what
 * @param center           code of the center
 * @param fromDay          first day for which the stock has to do, counted from the plan date: 0, or when the center first
 *                         gets some
 * @param coverDays        days until its next arrival becomes stock there, else review period and lead time; at most to the
 *                         horizon
 * @param meanDemand       units that the areas it serves are expected to ask for over those days
 * @param deviation        standard deviation of those units
 * @param stock            units there, less those that transfers take within those days
 * @param expectedShort    expected units asked for beyond that
 * @param spillCostPerUnit money that a unit costs more from the next center of its area, where there is none its lost
 *                         margin; the mean over the areas by demand
 * @param spillCost        expected money
 */
public record RiskSpot(
        ProductKey product,
        String center,
        double fromDay,
        double coverDays,
        double meanDemand,
        double deviation,
        double stock,
        double expectedShort,
        double spillCostPerUnit,
        double spillCost) {}
