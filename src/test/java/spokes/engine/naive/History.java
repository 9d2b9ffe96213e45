package spokes.engine.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Order lines with a quantity above 0 dated before the plan date (model.md, section 3). */
final class History {
    final List<OrderLine> lines;
    final Map<String, List<OrderLine>> orders = new LinkedHashMap<>();
    private final World world;
    private final List<Offer> offers;
    private final Map<String, Double> perUnit = new HashMap<>();

    History(World world, List<Offer> offers) {
        this.world = world;
        this.offers = offers;
        lines = world.rows.orders().stream()
                .filter(l -> l.quantity() > 0 && world.day(l.date()) < 0)
                .toList();
        lines.forEach(
                l -> orders.computeIfAbsent(order(l), key -> new ArrayList<>()).add(l));
    }

    private static String order(OrderLine line) {
        return line.product().client() + "\n" + line.orderId();
    }

    /** The day of each order. */
    List<LocalDate> dates() {
        return orders.values().stream().map(o -> o.getFirst().date()).toList();
    }

    List<OrderLine> of(ProductKey key) {
        return lines.stream().filter(l -> l.product().equals(key)).toList();
    }

    double units(ProductKey key) {
        return of(key).stream().mapToDouble(OrderLine::quantity).sum();
    }

    /** o(s). */
    double ordersPerUnit(Product p) {
        double sum = 0;
        for (OrderLine line : of(p.key())) {
            sum += 1.0 / World.known(orders, order(line)).size();
        }
        return of(p.key()).isEmpty() ? 1.0 / p.unitsPerParcel() : sum / units(p.key());
    }

    /** Whether a single unit is too heavy for a parcel. */
    boolean byFreight(Product p) {
        return offers.stream().noneMatch(o -> o.takes(p));
    }

    /** u(s, z) of a service; empty if it does not take the product. */
    Optional<Double> perUnit(Product p, Offer offer, int zone) {
        if (!offer.takes(p)) {
            return Optional.empty();
        }
        String key = p.key() + "\n" + offer.name + "\n" + zone;
        Double made = perUnit.get(key);
        if (made == null) {
            made = of(p.key()).isEmpty()
                    ? offer.price(zone, Map.of(p, (double) p.unitsPerParcel())) / p.unitsPerParcel()
                    : fromOrders(p, offer, zone);
            perUnit.put(key, made);
        }
        return Optional.of(made);
    }

    private double fromOrders(Product p, Offer offer, int zone) {
        double money = 0;
        for (OrderLine line : of(p.key())) {
            Map<Product, Double> parcel = new LinkedHashMap<>();
            for (OrderLine l : World.known(orders, order(line))) {
                Product other = world.product(l.product());
                if (offer.takes(other)) {
                    parcel.put(other, l.quantity());
                }
            }
            double kg = 0;
            for (Map.Entry<Product, Double> l : parcel.entrySet()) {
                kg += l.getKey().weightKg() * l.getValue();
            }
            double share = kg > 0 ? p.weightKg() * line.quantity() / kg : 1.0 / parcel.size();
            money += offer.price(zone, parcel) * share;
        }
        return money / units(p.key());
    }

    /** Units of the usual shipments of a product that goes by freight. */
    List<Double> quantities(Product p) {
        return of(p.key()).isEmpty()
                ? List.of((double) p.unitsPerParcel())
                : of(p.key()).stream().map(OrderLine::quantity).toList();
    }
}
