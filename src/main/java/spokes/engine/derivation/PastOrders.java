package spokes.engine.derivation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.goods.OrderLine;

/** The orders of history that have a product, whole. */
final class PastOrders {
    private final Item item;
    private final List<List<OrderLine>> orders;

    private PastOrders(Item item, List<List<OrderLine>> orders) {
        this.item = item;
        this.orders = orders;
    }

    /** All orders of a product; none if it was never ordered. */
    static PastOrders of(Network network, Item item) {
        return new PastOrders(item, network.history.listOrdersWith(item.key()).toList());
    }

    boolean isEmpty() {
        return orders.isEmpty();
    }

    /** The orders, in the order they came. */
    List<List<OrderLine>> list() {
        return orders;
    }

    /** How many. */
    int size() {
        return orders.size();
    }

    /** Units of the product in all of them. */
    double units() {
        return own().stream().mapToDouble(line -> Terms.amount(line.quantity())).sum();
    }

    /** How often each quantity of the product was ordered. */
    SortedMap<Double, Integer> timesByQuantity() {
        SortedMap<Double, Integer> times = new TreeMap<>();
        own().forEach(line -> times.merge(Terms.amount(line.quantity()), 1, Integer::sum));
        return times;
    }

    /** Orders, each as the share that one of its products has in it. */
    double shares() {
        double shares = 0;
        for (List<OrderLine> order : orders) {
            long own = order.stream().filter(this::isOwn).count();
            shares += own * 1.0 / order.size();
        }
        return shares;
    }

    private List<OrderLine> own() {
        return orders.stream().flatMap(List::stream).filter(this::isOwn).toList();
    }

    private boolean isOwn(OrderLine line) {
        return line.product().equals(item.key());
    }
}
