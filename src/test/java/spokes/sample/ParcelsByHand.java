package spokes.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import spokes.model.carrier.Rate;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Prices of whole orders as parcels of the shipped card's first service, by hand (model.md, section 3). */
final class ParcelsByHand {
    private static final double LB = 0.45359237;

    private final List<Rate> card;
    private final Map<ProductKey, Product> products;

    ParcelsByHand(List<Rate> rates, Map<ProductKey, Product> products) {
        card = rates.stream()
                .filter(rate -> rate.service().equals(rates.getFirst().service()))
                .sorted(Comparator.comparingDouble(Rate::maxWeightLb))
                .toList();
        this.products = products;
    }

    /** What a map surely has. */
    static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private Product product(OrderLine line) {
        return known(products, line.product());
    }

    double weight(OrderLine line) {
        return line.quantity() * product(line).weightKg();
    }

    /** Treadmills never go in a parcel. */
    private boolean fits(OrderLine line) {
        return product(line).weightKg() / LB <= card.getLast().maxWeightLb();
    }

    /** What goes by parcel of an order. */
    double weight(List<OrderLine> order) {
        return order.stream().filter(this::fits).mapToDouble(this::weight).sum();
    }

    /** A parcel that is filled unit by unit. */
    private final class Parcel {
        private double pounds;
        private double inches;

        private static final double FULL = 1e-9;

        Parcel with(Product product, double units) {
            Parcel more = new Parcel();
            double cm3 = product.lengthCm() * product.widthCm() * product.heightCm();
            more.pounds = pounds + units * product.weightKg() / LB;
            more.inches = inches + units * cm3 / (product.shipsInOwnBox() ? 1 : 0.6) / 16.387064;
            return more;
        }

        double billed() {
            return Math.max(pounds, inches > 1728 ? inches / 166 : 0);
        }

        boolean isTooHeavy() {
            return billed() > card.getLast().maxWeightLb() + FULL;
        }

        double price(int zone) {
            return card.stream()
                    .filter(rate -> rate.maxWeightLb() + FULL >= billed())
                    .findFirst()
                    .orElseThrow()
                    .byZone()
                    .get(zone - 1);
        }
    }

    double price(List<OrderLine> whole, int zone) {
        List<OrderLine> order = whole.stream().filter(this::fits).toList();
        Parcel one = new Parcel();
        for (OrderLine line : order) {
            one = one.with(product(line), line.quantity());
        }
        if (!one.isTooHeavy()) {
            return one.price(zone);
        }
        return order.size() == 1 ? evenly(order.getFirst(), zone) : unitByUnit(order, zone);
    }

    private double evenly(OrderLine line, int zone) {
        Product product = product(line);
        int units = (int) line.quantity();
        int parcels = 1;
        while (new Parcel().with(product, Math.ceil((double) units / parcels)).isTooHeavy()) {
            parcels++;
        }
        int large = units % parcels;
        double small = new Parcel().with(product, Math.floorDiv(units, parcels)).price(zone);
        return large
                        * (large == 0
                                ? 0
                                : new Parcel()
                                        .with(product, Math.floorDiv(units, parcels) + 1.0)
                                        .price(zone))
                + (parcels - large) * small;
    }

    /** Heavy units first, each into the first parcel with room. */
    private double unitByUnit(List<OrderLine> order, int zone) {
        List<Parcel> parcels = new ArrayList<>();
        order.stream()
                .sorted(Comparator.comparingDouble(
                                (OrderLine line) -> -product(line).weightKg())
                        .thenComparing(OrderLine::product))
                .forEach(line -> {
                    for (int unit = 0; unit < line.quantity(); unit++) {
                        Product product = product(line);
                        int room = 0;
                        while (room < parcels.size()
                                && parcels.get(room).with(product, 1).isTooHeavy()) {
                            room++;
                        }
                        if (room == parcels.size()) {
                            parcels.add(new Parcel());
                        }
                        parcels.set(room, parcels.get(room).with(product, 1));
                    }
                });
        return parcels.stream().mapToDouble(parcel -> parcel.price(zone)).sum();
    }
}
