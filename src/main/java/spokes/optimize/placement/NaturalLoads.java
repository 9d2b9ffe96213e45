package spokes.optimize.placement;

import java.util.Arrays;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/** What plans bring to centers if each area is served by the first center that it ranks, as long as there is stock. */
public final class NaturalLoads implements Climb.Excess {
    private final Limits limits;
    private final double required;
    private final double[][] space;
    private final double[][] orders;
    private final double[] fast;
    private final Sample sample;

    /**
     * Loads that are to be put in.
     *
     * @param required units that are to arrive fast
     * @param sample   products that are put in, for all
     */
    NaturalLoads(Limits limits, double required, int products, Sample sample) {
        this.sample = sample;
        this.limits = limits;
        this.required = required;
        space = new double[products][];
        orders = new double[products][];
        fast = new double[products];
    }

    /** Puts in a plan of a product that a desk just made. */
    public void put(int p, ProductDesk desk, ProductPlan plan) {
        double each = desk.product().spaceM3();
        space[p] = Arrays.stream(plan.opening()).map(units -> units * each).toArray();
        orders[p] = new double[limits.orders.length];
        fast[p] = desk.orders(orders[p]);
    }

    private double sum(double[][] loads, int at) {
        double sum = 0;
        for (int p : sample.products()) {
            sum += sample.weight()[p] * loads[p][at];
        }
        return sum;
    }

    @Override
    public double ofSpace(int center) {
        return excess(sum(space, center), limits.spaceM3[center]);
    }

    @Override
    public double ofOrders(int at) {
        return excess(sum(orders, at), limits.orders[at]);
    }

    private static double excess(double load, double limit) {
        return Double.isInfinite(limit) ? 0 : (load - limit) / Math.max(limit, 1e-9);
    }

    /** Bills are left as they are: plans do not follow them closely. */
    @Override
    public double ofBill(int center) {
        return 0;
    }

    @Override
    public double ofFast() {
        double sum = 0;
        for (int p : sample.products()) {
            sum += sample.weight()[p] * fast[p];
        }
        return required > 0 ? (required - sum) / required : 0;
    }

    /** All that is too much. */
    public double sum() {
        double sum = Math.max(0, ofFast());
        for (int c = 0; c < limits.centers; c++) {
            double worst = Math.max(0, ofSpace(c));
            for (int week = 0; week < limits.weeks; week++) {
                worst = Math.max(worst, ofOrders(c * limits.weeks + week));
            }
            sum += worst;
        }
        return sum;
    }
}
