package spokes.engine.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.measure.CapacityOverrun;

/** What products together bring to centers: space by moment, orders by week, and products that are too many alone. */
final class Loads {
    /** Cubic meters of stock by place of {@link Moments}. */
    final ExactSums volumes;

    /** How many products jump up there. */
    final int[] jumps;

    /** Orders by center and week. */
    final ExactSums orders;

    /** Overruns of single products, by product number. */
    final Map<Integer, List<CapacityOverrun>> ofProducts;

    Loads(int moments, int centerWeeks) {
        this(new ExactSums(moments), new int[moments], new ExactSums(centerWeeks), new HashMap<>());
    }

    private Loads(ExactSums volumes, int[] jumps, ExactSums orders, Map<Integer, List<CapacityOverrun>> ofProducts) {
        this.volumes = volumes;
        this.jumps = jumps;
        this.orders = orders;
        this.ofProducts = ofProducts;
    }

    Loads copy() {
        return new Loads(volumes.copy(), jumps.clone(), orders.copy(), new HashMap<>(ofProducts));
    }

    void addAll(Loads other) {
        volumes.addAll(other.volumes);
        orders.addAll(other.orders);
        ofProducts.putAll(other.ofProducts);
        for (int i = 0; i < jumps.length; i++) {
            jumps[i] += other.jumps[i];
        }
    }
}
