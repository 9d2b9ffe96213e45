package spokes.model.goods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the stock of some products should lie: all usable stock and all inbound shipments of them that a plan counts.
 *
 * @param products the products that it speaks of
 * @param lots     usable opening stock by product and center, each pair at most once; what has no lot has none
 * @param inbound  the shipments, which take the place of those that the products had
 * @param bought   what of these shipments is bought, center by center
 */
public record Placement(Set<ProductKey> products, List<Lot> lots, List<Inbound> inbound, List<Inbound> bought) {
    /** Nothing is placed. */
    public static final Placement NONE = new Placement(Set.of(), List.of(), List.of());

    public Placement {
        products = Set.copyOf(products);
        lots = List.copyOf(lots);
        inbound = List.copyOf(inbound);
        bought = List.copyOf(bought);
        Set<Object> places = new HashSet<>();
        for (Lot lot : lots) {
            if (!places.add(List.of(lot.product, lot.center)) || !products.contains(lot.product)) {
                throw new IllegalArgumentException("twice or not among the products: " + lot);
            }
        }
    }

    /** A placement of what there is: nothing is bought. */
    public Placement(Set<ProductKey> products, List<Lot> lots, List<Inbound> inbound) {
        this(products, lots, inbound, List.of());
    }

    /** What it says of some products. */
    public Placement of(Set<ProductKey> some) {
        return new Placement(
                some,
                lots.stream().filter(lot -> some.contains(lot.product)).toList(),
                of(some, inbound),
                of(some, bought));
    }

    private static List<Inbound> of(Set<ProductKey> some, List<Inbound> shipments) {
        return shipments.stream()
                .filter(shipment -> some.contains(shipment.product()))
                .toList();
    }

    /** Units that are bought of all products. */
    public double unitsBought() {
        return bought.stream().mapToDouble(Inbound::units).sum();
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
