package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.network.Sites;

/** What centers take to pick and pack a parcel. Immutable. */
final class PickFees {
    private final double[] perOrder;
    private final double[] perUnit;
    private final double leastPerOrder;
    private final double leastPerUnit;

    PickFees(Sites sites) {
        perOrder = sites.pickPerOrder;
        perUnit = sites.pickPerUnit;
        leastPerOrder = Arrays.stream(perOrder).min().orElse(0);
        leastPerUnit = Arrays.stream(perUnit).min().orElse(0);
    }

    /** Money of a center for a parcel of so many units. */
    double of(int center, double units) {
        return perOrder[center] + perUnit[center] * units;
    }

    /** The same on top of a parcel's price. */
    double on(double price, int center, double units) {
        return price + perOrder[center] + perUnit[center] * units;
    }

    /** No center takes less for a parcel of so many units. */
    double least(double units) {
        return leastPerOrder + leastPerUnit * units;
    }

    /** No center takes less for a parcel, units apart. */
    double leastPerOrder() {
        return leastPerOrder;
    }
}
