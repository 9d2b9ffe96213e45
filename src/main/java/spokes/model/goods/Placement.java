package spokes.model.goods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the stock of some products should lie: all usable stock and all inbound shipments of them that a plan counts.
 *
 * @param products the products that it speaks of
 * @param lots     usable opening stock by product and center, each pair at most once; what has no lot has none
 * @param inbound  the shipments, which take the place of those that the products had
 * @param bought   units by product that are bought and among the shipments
 */
public record Placement(
        Set<ProductKey> products, List<Lot> lots, List<Inbound> inbound, Map<ProductKey, Double> bought) {
    /** Nothing is placed. */
    public static final Placement NONE = new Placement(Set.of(), List.of(), List.of());

    public Placement {
        products = Set.copyOf(products);
        lots = List.copyOf(lots);
        inbound = List.copyOf(inbound);
        bought = Map.copyOf(bought);
        Set<Object> places = new HashSet<>();
        for (Lot lot : lots) {
            if (!places.add(List.of(lot.product, lot.center)) || !products.contains(lot.product)) {
                throw new IllegalArgumentException("twice or not among the products: " + lot);
            }
        }
    }

    /** A placement of what there is: nothing is bought. */
    public Placement(Set<ProductKey> products, List<Lot> lots, List<Inbound> inbound) {
        this(products, lots, inbound, Map.of());
    }

    /** What it says of some products. */
    public Placement of(Set<ProductKey> some) {
        Map<ProductKey, Double> ofThese = new HashMap<>(bought);
        ofThese.keySet().retainAll(some);
        return new Placement(
                some,
                lots.stream().filter(lot -> some.contains(lot.product)).toList(),
                inbound.stream()
                        .filter(shipment -> some.contains(shipment.product()))
                        .toList(),
                ofThese);
    }

    /** Units that are bought of all products. */
    public double unitsBought() {
        return bought.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Units of a product that can be sold or moved from a center on the first day.
     *
     * @param center code of the center
     * @param units  finite, 0 or more
     */
    public record Lot(ProductKey product, String center, double units) {
        public Lot {
            if (!(units >= 0) || Double.isInfinite(units)) {
                throw new IllegalArgumentException("%s units of %s in %s".formatted(units, product, center));
            }
        }
    }
}
