package spokes.engine.capacity;

import java.util.Optional;
import spokes.engine.measure.CapacityOverrun;
import spokes.model.goods.ProductKey;

/** By how much a capacity is exceeded: when first, when most. */
final class Excess {
    /** Share of a capacity, or of 1 if it is less, by which an excess is told from an error of arithmetic. */
    private static final double TOLERANCE = 1e-9;

    private final double capacity;
    private double firstDay;
    private double worstDay;
    private double most;

    Excess(double capacity) {
        this.capacity = capacity;
    }

    /** An amount on a day; days rise. */
    void see(double day, double amount) {
        double over = amount - capacity;
        if (over > TOLERANCE * Math.max(1, capacity)) {
            firstDay = most > 0 ? firstDay : day;
            worstDay = over > most ? day : worstDay;
            most = Math.max(most, over);
        }
    }

    /** What was seen, if it was ever too much. */
    Optional<CapacityOverrun> find(String center, CapacityOverrun.Kind kind, Optional<ProductKey> product) {
        return most > 0
                ? Optional.of(new CapacityOverrun(center, kind, product, firstDay, worstDay, most, capacity))
                : Optional.empty();
    }
}
