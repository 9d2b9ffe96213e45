package spokes.optimize.stock;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.StockNetwork;
import spokes.optimize.placement.ProductWork;
import spokes.optimize.product.BatchPrices;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductBound;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/**
 * What no placement of a plan's stock costs less than, to be held against the plan while a planner works by hand: limits
 * of centers apart, so it holds whether they are kept or not. Immutable.
 *
 * <p>It depends on each product's stock in all centers together, not on where that lies: after a drag nothing has to be
 * computed, after a change of stock only its products.
 */
public final class PlanBound {
    /** What the bound is lowered by, for what sums round. */
    private static final double SAFETY = 1e-9;

    private static final String NO_CENTER = "no center is open";

    private final StockNetwork network;
    private final double[] products;
    private final boolean isWhole;

    private PlanBound(StockNetwork network, double[] products, boolean isWhole) {
        this.network = network;
        this.products = products;
        this.isWhole = isWhole;
    }

    /**
     * The bound of a plan.
     *
     * @param threads how many work at once; the answer does not depend on it
     * @param isOver  whether it is no longer wanted, asked often from any thread; then nothing is proven
     */
    public static PlanBound of(JudgedPlan plan, int threads, BooleanSupplier isOver) {
        StockNetwork network = plan.stockNetwork();
        return of(network, null, threads, isOver);
    }

    /** The bound of the next plan, of which only products have to be looked at whose stock became more or less. */
    public PlanBound after(JudgedPlan next, int threads, BooleanSupplier isOver) {
        StockNetwork changed = next.stockNetwork();
        return isWhole && changed.isLike(network) ? this : of(changed, this, threads, isOver);
    }

    private static PlanBound of(StockNetwork network, @Nullable PlanBound before, int threads, BooleanSupplier isOver) {
        double[] bounds = new double[network.products()];
        boolean isKnown = before != null && before.isWhole && network.isOnGroundOf(before.network);
        int[] open = IntStream.range(0, bounds.length)
                .filter(p -> !isKnown || before == null || !network.hasSameSupply(p, before.network))
                .toArray();
        if (isKnown && before != null) {
            System.arraycopy(before.products, 0, bounds, 0, bounds.length);
        }
        if (network.sites().size() == 0) {
            return new PlanBound(network, bounds, false);
        }
        Prices free = Prices.none(network.sites(), network.weeks());
        try (ProductWork work = new ProductWork(network, -1, threads, isOver)) {
            return new PlanBound(network, bounds, work.forEach(open, (desk, p) -> bounds[p] = bound(desk, p, free)));
        }
    }

    private static double bound(ProductDesk desk, int p, Prices free) {
        desk.take(p, free);
        ProductPlan plan = desk.plan(desk.choose(), free);
        double all = Arrays.stream(plan.opening()).sum();
        double[] share = Arrays.stream(plan.opening())
                .map(units -> all > 0 ? units / all : 0)
                .toArray();
        return Arrays.stream(ProductBound.Split.values())
                .mapToDouble(split -> desk.bound(share, split, new BatchPrices(), false))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** The bound on the plan's total cost; empty if nothing is proven. */
    public OptionalDouble money() {
        if (!isWhole) {
            return OptionalDouble.empty();
        }
        double fixed = IntStream.range(0, network.sites().size())
                .mapToDouble(network.sites()::fixed)
                .sum();
        double money = Arrays.stream(products).sum() + fixed + network.leastInboundFreight();
        return Double.isFinite(money) ? OptionalDouble.of(money - SAFETY * Math.abs(money)) : OptionalDouble.empty();
    }

    /** Why there is no bound; empty if there is one, or if it was no longer wanted. */
    public String why() {
        return network.sites().size() == 0 ? NO_CENTER : "";
    }
}
