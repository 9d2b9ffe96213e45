package spokes.ui.kpi;

import java.util.OptionalDouble;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.model.Touched;
import spokes.model.TouchedRows;
import spokes.model.goods.ProductKey;

/** All numbers of a plan and of today, as {@link JudgedPlan#asToday} says. Working them out may take a moment. */
record Today(Numbers plan, Numbers today) {

    /** Only products of which today's stock or moves are others are judged again. */
    static Today of(JudgedPlan judged) {
        double risk = judged.risk().spillCost();
        Numbers plan = new Numbers(
                judged.evaluation(), OptionalDouble.of(risk), OptionalDouble.of(judged.withinTwoDaysAtNoHigherCost()));
        JudgedPlan today = judged.asToday();
        if (today.equals(judged)) {
            return new Today(plan, new Numbers(judged.today(), plan.risk(), plan.notDearer()));
        }
        return new Today(
                plan,
                new Numbers(
                        today.evaluation(),
                        OptionalDouble.of(risk(judged, risk, today)),
                        OptionalDouble.of(today.withinTwoDaysAtNoHigherCost())));
    }

    /** Today's risk, from the plan's where few products differ. */
    private static double risk(JudgedPlan judged, double risk, JudgedPlan today) {
        return switch (TouchedRows.between(judged.workspace(), today.workspace())) {
            case Touched.Products some -> risk - spill(judged, some.keys()) + spill(today, some.keys());
            case Touched.Everything all -> today.risk().spillCost();
        };
    }

    private static double spill(JudgedPlan plan, Set<ProductKey> products) {
        return plan.risk(products).spillCost();
    }
}
