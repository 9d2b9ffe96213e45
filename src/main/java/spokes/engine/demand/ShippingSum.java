package spokes.engine.demand;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.carriage.Shipping;
import spokes.model.goods.Product;

/** What the orders of one product add up to. */
final class ShippingSum {
    private final boolean tooHeavy;
    private final double[][] price;
    private final SortedMap<Double, Integer> timesOrdered = new TreeMap<>();
    private double units;
    private double orders;

    ShippingSum(Product product, Parcels parcels) {
        tooHeavy = parcels.isTooHeavy(product);
        price = new double[parcels.services()][];
        for (int s = 0; s < price.length; s++) {
            price[s] = parcels.isTooHeavy(product, s) ? Shipping.notCarried() : new double[ParcelCard.ZONES + 1];
        }
    }

    void add(double quantity, int productsInOrder) {
        units += quantity;
        orders += 1.0 / productsInOrder;
        if (tooHeavy) {
            timesOrdered.merge(quantity, 1, Integer::sum);
        }
    }

    /**
     * Shares each service's price of an order among its lines by weight, or equally if none weighs anything; lines that
     * it cannot carry stay apart.
     *
     * @param sums of the product of a line, by its place in the order
     */
    static void share(List<Parcels.Line> order, IntFunction<@Nullable ShippingSum> sums, Parcels parcels) {
        for (int service = 0; service < parcels.services(); service++) {
            int s = service;
            List<Parcels.Line> carried = order.stream()
                    .filter(line -> !parcels.isTooHeavy(line.product(), s))
                    .toList();
            if (!carried.isEmpty()) {
                share(service, order, carried, sums, parcels);
            }
        }
    }

    private static void share(
            int service,
            List<Parcels.Line> order,
            List<Parcels.Line> carried,
            IntFunction<@Nullable ShippingSum> sums,
            Parcels parcels) {
        double[] price = parcels.price(service, carried);
        double kg = carried.stream().mapToDouble(Parcels.Line::kg).sum();
        for (int i = 0; i < order.size(); i++) {
            Parcels.Line line = order.get(i);
            ShippingSum sum = sums.apply(i);
            if (sum != null && !parcels.isTooHeavy(line.product(), service)) {
                sum.addPrice(service, price, kg > 0 ? line.kg() / kg : 1.0 / carried.size());
            }
        }
    }

    private void addPrice(int service, double[] ofOrder, double share) {
        for (int z = 1; z < ofOrder.length; z++) {
            price[service][z] += ofOrder[z] * share;
        }
    }

    Shipping shipping() {
        if (tooHeavy) {
            return Shipping.byFreight(orders / units, timesOrdered);
        }
        double[][] perUnit = Arrays.stream(price)
                .map(byZone -> Arrays.stream(byZone).map(p -> p / units).toArray())
                .toArray(double[][]::new);
        return Shipping.byParcel(orders / units, perUnit);
    }
}
