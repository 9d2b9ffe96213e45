package spokes.optimize.product;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Where the stock of one product lies.
 */
public final class ProductPlan {
    private static final double ROUNDING = 1e-9;

    private final double[] opening;
    private final double[][] arriving;

    public ProductPlan(double[] opening, double[][] arriving) {
        this.opening = opening;
        this.arriving = arriving;
    }

    /** Units at the start by center. */
    public double[] opening() {
        return opening;
    }

    /** Units by shipment and, in it, by center. */
    public double[][] arriving() {
        return arriving;
    }

    /** Units of the last shipment: what is bought, of a product of which anything can be. */
    public double bought() {
        return arriving.length > 0 ? ByCenter.sum(arriving[arriving.length - 1]) : 0;
    }

    /** Whether any shipment comes to a center. */
    boolean comesTo(int center) {
        for (double[] shipment : arriving) {
            if (shipment[center] != 0) {
                return true;
            }
        }
        return false;
    }

    /** A copy that may be changed. */
    public ProductPlan copy() {
        double[][] shipments = new double[arriving.length][];
        for (int i = 0; i < shipments.length; i++) {
            shipments[i] = arriving[i].clone();
        }
        return new ProductPlan(opening.clone(), shipments);
    }

    /** A plan with a share of a center's opening stock at another, in whole units. */
    public ProductPlan moved(int from, int to, double share) {
        ProductPlan other = copy();
        double units = Math.min(opening[from], Math.ceil(opening[from] * share));
        other.opening[from] -= units;
        other.opening[to] += units;
        return other;
    }

    /** Whether another plan has the same units everywhere. */
    public boolean isLike(ProductPlan other) {
        return Arrays.equals(opening, other.opening) && Arrays.deepEquals(arriving, other.arriving);
    }

    /**
     * A plan between this one and another of the same stock, in whole units: a center that has less of its areas' demand
     * serves them for so much shorter.
     *
     * @param share of the other, 0 to 1
     */
    public ProductPlan mixed(ProductPlan other, double share) {
        double[][] shipments = new double[arriving.length][];
        for (int i = 0; i < shipments.length; i++) {
            shipments[i] = mixed(arriving[i], other.arriving[i], share);
        }
        return new ProductPlan(mixed(opening, other.opening, share), shipments);
    }

    /**
     * A plan between some of the same stock, in whole units.
     *
     * @param shares of the plans, together 1
     */
    public static ProductPlan blended(List<ProductPlan> plans, double[] shares) {
        double[][] shipments = new double[plans.getFirst().arriving.length][];
        Arrays.setAll(shipments, i -> blend(plans, shares, plan -> plan.arriving[i]));
        return new ProductPlan(blend(plans, shares, plan -> plan.opening), shipments);
    }

    /** Whole units by largest remainder. */
    private static double[] blend(List<ProductPlan> plans, double[] shares, Function<ProductPlan, double[]> row) {
        double[] units = row.apply(plans.getFirst()).clone();
        double left = ByCenter.sum(units);
        double[] rest = new double[units.length];
        for (int c = 0; c < units.length; c++) {
            double sum = 0;
            for (int k = 0; k < shares.length; k++) {
                sum += shares[k] * row.apply(plans.get(k))[c];
            }
            units[c] = Math.floor(sum + ROUNDING);
            rest[c] = sum - units[c];
            left -= units[c];
        }
        while (left > ROUNDING) {
            int most = 0;
            for (int c = 0; c < rest.length; c++) {
                most = rest[c] > rest[most] ? c : most;
            }
            units[most] += Math.min(1, left);
            rest[most] = 0;
            left -= 1;
        }
        return units;
    }

    private static double[] mixed(double[] from, double[] to, double share) {
        double[] units = from.clone();
        double given = 0;
        int most = 0;
        for (int c = 0; c < from.length; c++) {
            double change = (to[c] - from[c]) * share;
            units[c] += change > 0 ? Math.floor(change) : Math.ceil(change);
            given += units[c] - from[c];
            most = units[c] - to[c] > units[most] - to[most] ? c : most;
        }
        int least = 0;
        for (int c = 0; c < from.length; c++) {
            least = to[c] - units[c] > to[least] - units[least] ? c : least;
        }
        units[given > 0 ? most : least] -= given;
        return isAnyMissing(units) ? to.clone() : units;
    }

    private static boolean isAnyMissing(double[] units) {
        for (double there : units) {
            if (there < 0) {
                return true;
            }
        }
        return false;
    }
}
