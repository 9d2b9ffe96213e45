package spokes.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.sample.demand.SampleOrder;
import spokes.sample.supply.SampleShipping;

/** Orders as rows of the sheet orders. Parcels and paid freight stand on an order's first line. */
final class SampleOrderRows {

    private final SampleShipping shipping = new SampleShipping();

    /**
     * The lines of orders.
     *
     * @param knownUntil the day whose evening it is: what was not shipped by then has no shipment
     */
    List<Row> rows(List<SampleOrder> orders, LocalDate knownUntil) {
        List<Row> rows = new ArrayList<>();
        for (SampleOrder order : orders) {
            List<Row> lines =
                    order.lines().stream().map(line -> row(order, line)).toList();
            rows.addAll(shipping.find(order, knownUntil)
                    .map(shipment -> shipped(lines, shipment))
                    .orElse(lines));
        }
        return rows;
    }

    /** Units by center and product of orders that were placed and not shipped on that evening. */
    Map<String, Integer> allocated(List<SampleOrder> orders, LocalDate knownUntil) {
        Map<String, Integer> units = new HashMap<>();
        orders.stream()
                .filter(order -> !order.isReturn() && order.date().isAfter(knownUntil.minusDays(5)))
                .filter(order -> shipping.find(order, knownUntil).isEmpty())
                .forEach(order -> {
                    String center = shipping.centerOf(order);
                    order.lines()
                            .forEach(line -> units.merge(center + line.item().key(), line.quantity(), Integer::sum));
                });
        return units;
    }

    private static Row row(SampleOrder order, SampleOrder.Line line) {
        return Row.blank(Sheet.ORDERS)
                .with("order_id", order.id())
                .with("order_date", order.date())
                .with("client", line.item().key().client())
                .with("sku", line.item().key().sku())
                .with("quantity", (double) line.quantity())
                .with("postal_code", order.address().zip())
                .with("return_of", order.returnOf());
    }

    private static List<Row> shipped(List<Row> lines, SampleShipping.Shipment shipment) {
        List<Row> rows = new ArrayList<>();
        for (Row line : lines) {
            rows.add(line.with("ship_center", shipment.center())
                    .with("ship_date", shipment.shipped())
                    .with("delivery_date", shipment.delivered().orElse(null)));
        }
        rows.set(
                0,
                rows.getFirst()
                        .with("parcels", (double) shipment.price().parcels())
                        .with("freight_paid", shipment.price().money()));
        return rows;
    }
}
