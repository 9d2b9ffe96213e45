package spokes.app.command.actual;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.actual.ActualStudy;
import spokes.engine.actual.ForecastGap;
import spokes.engine.actual.OrderGap;
import spokes.engine.actual.ShipmentGap;
import spokes.engine.actual.StockGap;
import spokes.engine.actual.TransferGap;
import spokes.engine.result.PastComparison;

/** What {@code actual --format json} prints, in full precision; the command's help names the keys. */
final class ActualJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActualJson() {}

    static String of(ActualStudy study) {
        ObjectNode root = JSON.createObjectNode();
        root.put("from", study.window().from().toString())
                .put("to", study.window().to().toString())
                .put("forecast_units", study.forecastUnits())
                .put("ordered_units", study.orderedUnits())
                .put("bias", study.bias())
                .put("wape", study.wape())
                .put("wape_of_areas", study.wapeOfAreas());
        ArrayNode products = root.putArray("products");
        study.products()
                .forEach(gap -> write(
                                gap,
                                products.addObject()
                                        .put("client", gap.codes().getFirst())
                                        .put("sku", gap.codes().getLast()))
                        .put("money", gap.money()));
        ArrayNode areas = root.putArray("areas");
        study.areas()
                .forEach(gap ->
                        write(gap, areas.addObject().put("area", gap.codes().getFirst())));
        write(study.past(), root);
        ArrayNode shipments = root.putArray("shipments");
        study.shipments().forEach(gap -> write(gap, shipments.addObject()));
        ArrayNode orders = root.putArray("orders");
        study.orders().forEach(gap -> write(gap, orders.addObject()));
        root.put("orders_unknown", study.unknown());
        ArrayNode transfers = root.putArray("transfers");
        study.transfers().forEach(gap -> write(gap, transfers.addObject()));
        ArrayNode stock = root.putArray("stock");
        study.stock().forEach(gap -> write(gap, stock.addObject()));
        return root.toPrettyString();
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode write(ForecastGap gap, ObjectNode node) {
        return node.put("forecast", gap.forecast())
                .put("ordered", gap.ordered())
                .put("reason", word(gap.reason()));
    }

    private static void write(PastComparison past, ObjectNode root) {
        root.putObject("freight")
                .put("compared", past.freight().compared())
                .put("paid", past.freight().paid())
                .put("modeled", past.freight().modeled())
                .put("planned", past.freight().replayed());
        root.putObject("days")
                .put("compared", past.days().compared())
                .put("actual", past.days().actual())
                .put("modeled", past.days().modeled())
                .put("planned", past.days().replayed());
        root.putObject("parcels")
                .put("compared", past.parcels().compared())
                .put("actual", past.parcels().actual())
                .put("planned", past.parcels().replayed());
    }

    private static void write(ShipmentGap gap, ObjectNode node) {
        node.put("reason", word(gap.reason()))
                .put("planned_centers", gap.plannedCenters())
                .put("actual_centers", gap.actualCenters())
                .put("orders", gap.orders())
                .put("planned_freight", gap.plannedFreight())
                .put("paid", gap.paid())
                .put("money", gap.money())
                .put("days_later", gap.daysLater());
    }

    private static void write(OrderGap gap, ObjectNode node) {
        node.put("client", gap.client())
                .put("order", gap.order())
                .put("date", gap.date().toString())
                .put("reason", word(gap.reason()))
                .put("planned_centers", gap.plannedCenters())
                .put("actual_centers", gap.actualCenters())
                .put("planned_parcels", gap.plannedParcels())
                .put("actual_parcels", gap.actualParcels())
                .put("planned_freight", gap.plannedFreight())
                .put("planned_days", gap.plannedDays());
        gap.paid().ifPresent(paid -> node.put("paid", paid));
        gap.actualDays().ifPresent(days -> node.put("actual_days", days));
    }

    private static void write(StockGap gap, ObjectNode node) {
        node.put("center", gap.count().center())
                .put("client", gap.count().product().client())
                .put("sku", gap.count().product().sku())
                .put("expected", gap.count().expected().orElse(0))
                .put("counted", gap.count().counted())
                .put("money", gap.money());
    }

    private static void write(TransferGap gap, ObjectNode node) {
        node.put("transfer", gap.transfer().id())
                .put("client", gap.transfer().product().client())
                .put("sku", gap.transfer().product().sku())
                .put("from", gap.transfer().from())
                .put("to", gap.transfer().to())
                .put("units", gap.transfer().units())
                .put("reason", word(gap.reason()))
                .put("amount", gap.amount())
                .put("money", gap.money());
    }
}
