package spokes.engine.replay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import spokes.engine.calibration.PaidFreight;
import spokes.engine.demand.OrderHistory;
import spokes.engine.result.ReplayedOrder.Brief;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;

/** Finds the orders of a replay that are worth a look. */
final class NotableOrders {
    private final OrderHistory history;
    private final PackedTable sheet;
    private final WindowOrders orders;
    private final OrderResults results;
    private final List<List<OrderLine>> lines;
    private final PaidFreight freight;

    NotableOrders(OrderHistory history, Workspace workspace, WindowOrders orders, OrderResults results) {
        this.history = history;
        this.orders = orders;
        this.results = results;
        sheet = workspace.packedOrders();
        lines = orders.lines(history);
        freight = PaidFreight.of(lines);
    }

    /** The dearest orders, and those that the plan pays least like what was paid, so many of either; the dearest first. */
    List<Brief> list(int most) {
        double[] apart = IntStream.range(0, orders.size())
                .mapToDouble(order -> Brief.apart(results.shipping[order], paid(order), !results.misses[order]))
                .toArray();
        return IntStream.concat(highest(order -> results.shipping[order], most), highest(order -> apart[order], most))
                .distinct()
                .mapToObj(this::brief)
                .sorted(Comparator.comparingDouble(Brief::shipping).reversed().thenComparingInt(Brief::position))
                .toList();
    }

    private IntStream highest(IntToDoubleFunction value, int most) {
        return IntStream.range(0, orders.size())
                .filter(order -> value.applyAsDouble(order) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer order) -> -value.applyAsDouble(order)))
                .limit(most)
                .mapToInt(order -> order);
    }

    private OptionalDouble paid(int order) {
        double paid = freight.paid(lines.get(order));
        return paid > 0 ? OptionalDouble.of(paid) : OptionalDouble.empty();
    }

    private Brief brief(int order) {
        Row row = sheet.row(history.row(orders.line[orders.firstLine[order]]));
        return new Brief(
                order,
                row.text("client"),
                row.text("order_id"),
                row.findDate("order_date").orElse(LocalDate.MIN),
                results.shipping[order],
                paid(order),
                results.parcels[order],
                !results.misses[order]);
    }
}
