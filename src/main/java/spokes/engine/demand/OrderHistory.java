package spokes.engine.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.carriage.Shipping;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Order lines with a quantity above 0 dated before the plan date, by order; returns are apart (model.md, section 3). */
public final class OrderHistory {
    private static final int DAYS_OF_WEEK = 7;

    private final List<OrderLine> lines;
    private final Collection<List<OrderLine>> orders;

    private record OrderKey(String client, String order) {}

    public OrderHistory(Workspace workspace, Terms terms) {
        lines = workspace.orders().stream().filter(line -> counts(line, terms)).toList();
        Map<OrderKey, List<OrderLine>> byOrder = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            byOrder.computeIfAbsent(new OrderKey(line.product().client(), line.orderId()), o -> new ArrayList<>(2))
                    .add(line);
        }
        orders = byOrder.values();
    }

    /** Whether a line is history. */
    public static boolean counts(OrderLine line, Terms terms) {
        return line.quantity() > 0 && line.date().isBefore(terms.planDate);
    }

    /** The lines, in the order they came. */
    public List<OrderLine> lines() {
        return lines;
    }

    /** Share of orders by the weekday on which they came, Monday first, each order once; 1/7 each without orders. */
    public double[] weekdayShares() {
        double[] shares = new double[DAYS_OF_WEEK];
        for (List<OrderLine> order : orders) {
            shares[order.getFirst().date().getDayOfWeek().getValue() - 1] += 1.0 / orders.size();
        }
        if (orders.isEmpty()) {
            Arrays.fill(shares, 1.0 / DAYS_OF_WEEK);
        }
        return shares;
    }

    /** The lines of every order. */
    public Stream<List<OrderLine>> listOrders() {
        return orders.stream().map(Collections::unmodifiableList);
    }

    /** The lines of every order that has more than one. */
    public Stream<List<OrderLine>> listOrdersOfSeveral() {
        return orders.stream().filter(order -> order.size() > 1).map(Collections::unmodifiableList);
    }

    /** Shipping per unit of every product that was ever ordered. */
    public Map<ProductKey, Shipping> shipping(Map<ProductKey, Product> products, Parcels parcels) {
        Map<ProductKey, Sum> sums = new LinkedHashMap<>();
        for (List<OrderLine> order : orders) {
            List<Parcels.Line> lines = new ArrayList<>(order.size());
            for (OrderLine line : order) {
                Product product = products.get(line.product());
                if (product == null) {
                    throw new IllegalStateException("ordered but not listed: " + line.product());
                }
                Sum sum = sums.computeIfAbsent(line.product(), key -> new Sum(product, parcels));
                sum.add(Terms.amount(line.quantity()), order.size());
                lines.add(new Parcels.Line(product, Terms.amount(line.quantity())));
            }
            for (int s = 0; s < parcels.services(); s++) {
                share(s, lines, parcels, sums);
            }
        }
        Map<ProductKey, Shipping> shipping = new LinkedHashMap<>();
        sums.forEach((key, sum) -> shipping.put(key, sum.shipping()));
        return shipping;
    }

    /**
     * Shares a service's price of an order among its lines by weight, or equally if none weighs anything; lines that it
     * cannot carry stay apart.
     */
    private static void share(int service, List<Parcels.Line> all, Parcels parcels, Map<ProductKey, Sum> sums) {
        List<Parcels.Line> order = all.stream()
                .filter(line -> !parcels.isTooHeavy(line.product(), service))
                .toList();
        if (order.isEmpty()) {
            return;
        }
        double[] price = parcels.price(service, order);
        double kg = order.stream().mapToDouble(Parcels.Line::kg).sum();
        for (Parcels.Line line : order) {
            Sum sum = sums.get(line.product().key());
            if (sum != null) {
                sum.addPrice(service, price, kg > 0 ? line.kg() / kg : 1.0 / order.size());
            }
        }
    }

    /** What the orders of one product add up to. */
    private static final class Sum {
        private final boolean tooHeavy;
        private final double[][] price;
        private final SortedMap<Double, Integer> timesOrdered = new TreeMap<>();
        private double units;
        private double orders;

        Sum(Product product, Parcels parcels) {
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

        void addPrice(int service, double[] ofOrder, double share) {
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
}
