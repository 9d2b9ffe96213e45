package spokes.engine.result;

import java.util.List;

/**
 * The risk line: what thin stock is expected to cost beyond a plan's costs, for these take demand to come at its mean rate.
 * It is an estimate, to be shown as one, and no part of any total (model.md, section 7).
 *
 * @param spillCost     expected money, the sum over spots
 * @param expectedShort expected units that their first center falls short of, the sum over spots
 * @param spots         product by product, in each by center
 */
public record Risk(double spillCost, double expectedShort, List<RiskSpot> spots) {
    public Risk {
        spots = List.copyOf(spots);
    }

    /** The risk at these spots together. */
    public static Risk of(List<RiskSpot> spots) {
        double money = 0;
        double units = 0;
        for (RiskSpot spot : spots) {
            money += spot.spillCost();
            units += spot.expectedShort();
        }
        return new Risk(money, units, spots);
    }
}
