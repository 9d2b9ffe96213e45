package spokes.engine.verdict;

import java.util.Map;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.breakeven.Flips;
import spokes.engine.result.PlanParts;
import spokes.engine.result.StockNeed;
import spokes.model.goods.ProductKey;

/** One plan taken apart: what a comparison needs of either side. */
record Books(
        JudgedPlan plan, Evaluation evaluation, PlanParts parts, Map<ProductKey, StockNeed> needs, StockNeed need) {

    /** It as a side of what may turn an answer. */
    Flips.Side side() {
        return new Flips.Side(plan, parts);
    }

    static Books of(JudgedPlan plan) {
        return new Books(plan, plan.evaluation(), plan.parts(), plan.stockNeeds(), plan.stockNeed());
    }
}
