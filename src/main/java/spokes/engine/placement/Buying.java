package spokes.engine.placement;

import java.util.Map;
import java.util.TreeMap;
import spokes.model.goods.ProductKey;

/**
 * What is bought to be placed with the stock that there is. It arrives on the plan date, later by the product's lead time.
 *
 * @param toTargets whether as much is bought as the service targets of the centers that are to hold a product ask for
 *                  beyond what there is
 * @param units     else by product how many units, above 0
 */
public record Buying(boolean toTargets, Map<ProductKey, Double> units) {
    /** Nothing is bought. */
    public static final Buying NOTHING = new Buying(false, Map.of());

    /** As much as the service targets ask for. */
    public static final Buying TO_TARGETS = new Buying(true, Map.of());

    /** How shipments that are bought are called in the inbound sheet. */
    public static final String REFERENCE = "planned buy";

    public Buying {
        units = Map.copyOf(units);
        units.forEach((product, bought) -> {
            if (!(bought > 0) || Double.isInfinite(bought)) {
                throw new IllegalArgumentException("%s units of %s".formatted(bought, product));
            }
        });
        if (toTargets && !units.isEmpty()) {
            throw new IllegalArgumentException("either targets or units, not both");
        }
    }

    /** These units of these products. */
    public static Buying of(Map<ProductKey, Double> units) {
        Map<ProductKey, Double> bought = new TreeMap<>(units);
        bought.values().removeIf(amount -> amount == 0);
        return new Buying(false, bought);
    }

    /** Whether nothing is bought. */
    public boolean isNothing() {
        return !toTargets && units.isEmpty();
    }
}
