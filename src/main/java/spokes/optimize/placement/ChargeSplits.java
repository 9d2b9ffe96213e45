package spokes.optimize.placement;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import spokes.optimize.product.BatchPrices;
import spokes.optimize.product.ProductBound.Split;
import spokes.optimize.product.ProductDesk;

/** How each product's charges for stock are told apart into space and fee: the way that gives the best bound. */
final class ChargeSplits {
    /** A way that raises the bound of some products by no larger share is not tried with all. */
    private static final double LEAST_GAIN = 1e-4;

    private final double[][] share;
    private final Split[] best;
    private final Map<Split, double[]> found = new EnumMap<>(Split.class);
    private final Set<Split> ways = EnumSet.allOf(Split.class);

    /**
     * Nothing known yet.
     *
     * @param share by product and center, the share of stock that a plan has there
     */
    ChargeSplits(double[][] share) {
        this.share = share;
        best = new Split[share.length];
        Arrays.fill(best, Split.FEE);
        ways.forEach(way -> found.put(way, new double[share.length]));
    }

    /** The way that was best for a product. */
    Split of(int product) {
        return best[product];
    }

    /** Finds the best way for the product at a desk, which is laid out at some prices; returns its bound. */
    double tell(ProductDesk desk, int product) {
        double most = Double.NEGATIVE_INFINITY;
        for (Split way : ways) {
            double bound = desk.bound(share[product], way, new BatchPrices(), false);
            best[product] = bound > most ? way : best[product];
            most = Math.max(most, bound);
            bounds(way)[product] = bound;
        }
        return most;
    }

    /** Tries no more what hardly raised the bound of those products that stand for all. */
    void narrow(Sample those) {
        for (Split way : Split.values()) {
            double with = sum(those);
            ways.remove(way);
            if (ways.isEmpty() || with - sum(those) > LEAST_GAIN * Math.abs(with)) {
                ways.add(way);
            }
        }
    }

    private double[] bounds(Split way) {
        return requireNonNull(found.get(way));
    }

    private double sum(Sample those) {
        double sum = 0;
        for (int p : those.products()) {
            double most = Double.NEGATIVE_INFINITY;
            for (Split way : ways) {
                most = Math.max(most, bounds(way)[p]);
            }
            sum += those.weight()[p] * most;
        }
        return sum;
    }
}
