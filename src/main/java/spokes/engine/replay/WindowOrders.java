package spokes.engine.replay;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.demand.OrderHistory;
import spokes.engine.network.Network;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;

/**
 * The orders of a window in the order in which they came, those of one moment as the sheet has them. An order belongs to
 * the day of its first line. The lines of one order lie side by side, by area, in each by product. Nobody writes to the
 * arrays.
 */
final class WindowOrders {
    private static final double SECONDS_A_DAY = 86_400;

    /** By order: its number in history. */
    final int[] order;

    /** By order: days since the window began. */
    final double[] moment;

    /** By order: where its lines begin; one more at the end. */
    final int[] firstLine;

    /** By line: its number in history. */
    final int[] line;

    /** By line: the number of its product. */
    final int[] product;

    /** By line: the number of its area, or {@link Codes#NONE}. */
    final int[] area;

    /** By line: units. */
    final double[] units;

    private WindowOrders(Network network, int[] order, double... moment) {
        this.order = order;
        this.moment = moment;
        OrderHistory history = network.history;
        firstLine = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            firstLine[i + 1] = firstLine[i] + history.sizeOf(order[i]);
        }
        line = new int[firstLine[order.length]];
        product = new int[line.length];
        area = new int[line.length];
        units = new double[line.length];
        int[] products = history.products().stream().mapToInt(network::number).toArray();
        for (int i = 0; i < order.length; i++) {
            fill(i, network, products);
        }
    }

    /** The orders of a window; none if nobody ordered. */
    static WindowOrders of(Network network, Workspace workspace, ReplayWindow window) {
        double[] moments = OrderTimes.of(network.history, workspace.packedOrders());
        int from = network.terms.day(window.from());
        int end = network.terms.day(window.to()) + 1;
        long[] sorted = IntStream.range(0, moments.length)
                .filter(order -> moments[order] >= from && moments[order] < end)
                .mapToLong(order -> Math.round((moments[order] - from) * SECONDS_A_DAY) << Integer.SIZE | order)
                .sorted()
                .toArray();
        int[] order = Arrays.stream(sorted).mapToInt(key -> (int) key).toArray();
        return new WindowOrders(
                network,
                order,
                Arrays.stream(order).mapToDouble(o -> moments[o] - from).toArray());
    }

    /** Lays the lines of an order out, by area and product. */
    private void fill(int position, Network network, int[] products) {
        int first = firstLine[position];
        for (int place = 0; place < size(position); place++) {
            int next = network.history.lineOf(order[position], place);
            int itsArea = network.areas.find(network.history.area(next));
            int itsProduct = products[network.history.product(next)];
            int at = first + place;
            while (at > first && isBefore(itsArea, itsProduct, at - 1)) {
                copy(at - 1, at);
                at--;
            }
            line[at] = next;
            area[at] = itsArea;
            product[at] = itsProduct;
            units[at] = network.history.units(next);
        }
    }

    private boolean isBefore(int itsArea, int itsProduct, int at) {
        return itsArea != area[at] ? itsArea < area[at] : itsProduct < product[at];
    }

    private void copy(int from, int to) {
        line[to] = line[from];
        area[to] = area[from];
        product[to] = product[from];
        units[to] = units[from];
    }

    /** How many orders there are. */
    int size() {
        return order.length;
    }

    /** How many lines an order has. */
    int size(int position) {
        return firstLine[position + 1] - firstLine[position];
    }

    /** The lines of each order, made when they are asked for. */
    List<List<OrderLine>> lines(OrderHistory history) {
        return new AbstractList<>() {
            @Override
            public List<OrderLine> get(int index) {
                return history.linesOf(order[index]);
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }
}
