package spokes.optimize.stock;

import java.util.Arrays;
import spokes.engine.placement.ProductNeed;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.optimize.product.ProductPlan;

/**
 * Units of all products that a placement is made of.
 *
 * @param onHand         units that can be sold or moved on the plan date
 * @param inbound        units on their way that become stock within the horizon
 * @param bought         units that are bought with them
 * @param boughtProducts of how many products any are bought
 * @param boughtCost     what those units cost at unit cost
 * @param target         what the stock targets of the centers that hold products ask for; 0 unless service was asked for
 * @param shortUnits     units missing to it, product by product
 * @param shortProducts  of how many products any are missing
 */
public record StockTotals(
        double onHand,
        double inbound,
        double bought,
        int boughtProducts,
        double boughtCost,
        double target,
        double shortUnits,
        int shortProducts) {
    private static final double ROUNDING = 1e-6;

    /** Nothing is placed. */
    public static final StockTotals NONE = new StockTotals(0, 0, 0, 0, 0, 0, 0, 0);

    /** The totals of plans of all products. */
    static StockTotals of(StockNetwork network, ProductPlan[] plans) {
        StockTotals sum = NONE;
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

    private StockTotals plus(StockTotals other) {
        return new StockTotals(
                onHand + other.onHand,
                inbound + other.inbound,
                bought + other.bought,
                boughtProducts + other.boughtProducts,
                boughtCost + other.boughtCost,
                target + other.target,
                shortUnits + other.shortUnits,
                shortProducts + other.shortProducts);
    }
}
