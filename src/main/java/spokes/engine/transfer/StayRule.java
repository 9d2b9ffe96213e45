package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.network.Item;
import spokes.model.goods.Eligibility;

/**
 * What may be kept of a product at a center, by the sheet eligibility.
 *
 * @param isAllowed whether it may be there at all
 * @param least     units that have to be kept where any is
 * @param most      units that may be there; +∞ if unlimited
 */
public record StayRule(boolean isAllowed, double least, double most) {
    /** Anything may be there. */
    public static final StayRule FREE = new StayRule(true, 0, Double.POSITIVE_INFINITY);

    /** By center: of several rules the strictest counts. */
    static List<StayRule> list(Item item, List<String> centers, List<Eligibility> rules) {
        List<StayRule> byCenter = new ArrayList<>();
        for (String center : centers) {
            StayRule all = FREE;
            for (Eligibility rule : rules) {
                if (rule.center().equals(center) && rule.covers(item.product)) {
                    all = all.and(rule);
                }
            }
            byCenter.add(all);
        }
        return byCenter;
    }

    private StayRule and(Eligibility rule) {
        return new StayRule(
                isAllowed && rule.allowed(),
                Math.max(least, rule.minUnits()),
                Math.min(most, rule.maxUnits().orElse(Double.POSITIVE_INFINITY)));
    }
}
