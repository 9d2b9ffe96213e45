package spokes.optimize.stock;

import spokes.engine.JudgedPlan;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.model.goods.Eligibility;
import spokes.model.goods.ProductKey;

/** The units that the sheet eligibility asks for, looked up in a plan's own rows and stock curves. */
final class UnitLimits {
    private static final double ROUNDING = 1e-6;

    private UnitLimits() {}

    /** Whether every center has what it is to have of each product. */
    static boolean areKept(JudgedPlan plan) {
        return plan.workspace().eligibility().stream().allMatch(rule -> isKept(plan, rule));
    }

    private static boolean isKept(JudgedPlan plan, Eligibility rule) {
        ProductKey product = new ProductKey(rule.client(), rule.sku());
        double most = plan.stockCurve(product, rule.center()).stream()
                .mapToDouble(StockPoint::units)
                .max()
                .orElse(0);
        return units(plan, product, rule.center()) >= rule.minUnits()
                && most <= rule.maxUnits().orElse(Double.POSITIVE_INFINITY) + ROUNDING;
    }

    /** Units that lie at a center at the start or come to it. */
    static double units(JudgedPlan plan, ProductKey product, String center) {
        return plan.workspace().stock().stream()
                        .filter(level -> level.product().equals(product)
                                && level.center().equals(center))
                        .mapToDouble(level -> level.usable())
                        .sum()
                + plan.workspace().inbound().stream()
                        .filter(row ->
                                row.product().equals(product) && row.center().equals(center))
                        .mapToDouble(row -> row.units())
                        .sum();
    }

    /** Share of demand that arrives within so many days. */
    static double within(JudgedPlan plan, double days) {
        double units = plan.listFlows().stream()
                .filter(flow -> flow.days() <= days)
                .mapToDouble(flow -> flow.units())
                .sum();
        return units / plan.evaluation().unitsDemanded();
    }
}
