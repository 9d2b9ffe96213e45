package spokes.engine.modes;

import java.util.HashMap;
import java.util.Map;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockTarget;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * What another time on the way means for safety stock: the target of each product at the center with a lead time that is
 * longer or shorter by the days between the modes (model.md, section 7). Safety stock stands for all of a product's supply,
 * so a shipment bears the share of it that its units are of all units that arrive there within the horizon.
 */
final class SafetyChange {
    private final JudgedPlan plan;
    private final Map<Spot, StockTarget> targets = new HashMap<>();
    private final Map<Spot, Double> arriving = new HashMap<>();

    private record Spot(ProductKey product, String center) {}

    /**
     * The safety stock of a plan.
     *
     * @param shipments all that arrives
     */
    SafetyChange(JudgedPlan plan, Iterable<InboundShipment> shipments) {
        this.plan = plan;
        plan.listTargets().forEach(target -> targets.put(new Spot(target.product(), target.center()), target));
        shipments.forEach(shipment -> shipment.rows()
                .forEach(row -> arriving.merge(new Spot(row.product(), row.center()), row.units(), Double::sum)));
    }

    /** The share of a shipment in what is needed more, if it takes so many days more; below 0 what is needed less. */
    StockNeed of(InboundShipment shipment, int moreDays) {
        StockNeed sum = StockNeed.NONE;
        for (Inbound row : shipment.rows()) {
            Spot spot = new Spot(row.product(), row.center());
            StockTarget target = targets.get(spot);
            double all = arriving.getOrDefault(spot, 0.0);
            if (target != null && all > 0) {
                StockNeed then = plan.needAt(target, Math.max(0, target.leadDays() + moreDays));
                StockNeed now = plan.needAt(target, target.leadDays());
                sum = sum.plus(share(then.minus(now), row.units() / all));
            }
        }
        return sum;
    }

    private static StockNeed share(StockNeed need, double share) {
        return new StockNeed(
                need.targetUnits() * share,
                need.safetyUnits() * share,
                need.demandPerDay() * share,
                need.locations(),
                need.safetyValue() * share,
                need.safetyCost() * share);
    }
}
