package spokes.optimize.stock;

import java.util.Arrays;
import spokes.engine.placement.ProductNeed;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.optimize.StockTotals;
import spokes.optimize.product.ProductPlan;

/** Counts what plans of all products are made of. */
final class PlacedUnits {
    private static final double ROUNDING = 1e-6;

    private PlacedUnits() {}

    /** The totals of plans of all products. */
    static StockTotals of(StockNetwork network, ProductPlan[] plans) {
        StockTotals sum = StockTotals.NONE;
        for (int p = 0; p < plans.length; p++) {
            sum = sum.plus(of(network, network.product(p), plans[p]));
        }
        return sum;
    }

    private static StockTotals of(StockNetwork network, StockedProduct product, ProductPlan plan) {
        double[] held = plan.opening().clone();
        double coming = 0;
        for (StockedProduct.Coming units : product.coming()) {
            held[units.center()] += units.units();
            coming += units.units();
        }
        for (double[] shipment : plan.arriving()) {
            for (int c = 0; c < held.length; c++) {
                held[c] += shipment[c];
                coming += shipment[c];
            }
        }
        boolean[] holds = new boolean[held.length];
        for (int c = 0; c < held.length; c++) {
            holds[c] = held[c] > 0;
        }
        ProductNeed need = network.need(product);
        double target = need.isAny() ? need.target(holds) : 0;
        double bought = product.isBought() ? plan.bought() : 0;
        double missing = target - Arrays.stream(held).sum();
        boolean isShort = missing > ROUNDING;
        return new StockTotals(
                Arrays.stream(plan.opening()).sum(),
                coming - bought,
                bought,
                bought > 0 ? 1 : 0,
                bought * product.unitCost(),
                target,
                isShort ? missing : 0,
                isShort ? 1 : 0);
    }
}
