package spokes.ui.move.site;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.PlanChange;
import spokes.engine.result.StockOut;

/** What changes in a plan when a center stands elsewhere. */
final class SiteChange {
    private SiteChange() {}

    /** From a plan to the same with the center elsewhere, all numbers judged. */
    static PlanChange between(JudgedPlan before, JudgedPlan after) {
        Evaluation now = before.evaluation();
        Evaluation then = after.evaluation();
        Map<Integer, Double> coverage = new HashMap<>();
        then.service()
                .coverage()
                .forEach((days, share) ->
                        coverage.put(days, share - now.service().within(days)));
        return new PlanChange(
                then.costs().minus(now.costs()),
                then.service().meanDays() - now.service().meanDays(),
                coverage,
                more(now.stockouts(), then.stockouts()),
                more(then.stockouts(), now.stockouts()),
                Set.of(),
                after.listOverruns().stream()
                        .filter(over -> !before.listOverruns().contains(over))
                        .toList(),
                0,
                0);
    }

    /** Those of a list whose product does not run out at that center in another list. */
    private static List<StockOut> more(List<StockOut> before, List<StockOut> after) {
        Set<List<Object>> known = new HashSet<>();
        before.forEach(out -> known.add(List.of(out.product(), out.center())));
        return after.stream()
                .filter(out -> !known.contains(List.of(out.product(), out.center())))
                .toList();
    }

    /** From how areas are served to how they could be: shipping and picking money, and days. */
    static PlanChange between(List<AreaService> before, List<AreaService> after) {
        double money = 0;
        double unitDays = 0;
        double units = 0;
        for (int i = 0; i < before.size(); i++) {
            AreaService then = after.get(i);
            AreaService now = before.get(i);
            double delivered = then.demandUnits() - then.unmetUnits();
            money += then.cost() - now.cost();
            unitDays += delivered * (then.meanDays() - now.meanDays());
            units += delivered;
        }
        Map<CostLine, Double> costs = new EnumMap<>(CostLine.class);
        costs.put(CostLine.OUTBOUND_SHIPPING, money);
        double days = units > 0 ? unitDays / units : 0;
        return new PlanChange(new Costs(costs), days, Map.of(), List.of(), List.of(), Set.of(), List.of(), 0, 0);
    }
}
