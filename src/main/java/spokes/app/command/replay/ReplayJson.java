package spokes.app.command.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import spokes.engine.PlanReplay;
import spokes.engine.replay.Replay;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayedOrder;
import spokes.exchange.EvaluationJson;
import spokes.model.goods.ProductKey;

/** What {@code replay --format json} prints, in full precision; the command's help names the keys. */
final class ReplayJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplayJson() {}

    static String of(PlanReplay replay, List<ReplayedOrder> traced, double promiseDays) {
        ObjectNode root = JSON.createObjectNode();
        EvaluationJson.write(replay.replayed(), root);
        writeWindow(replay.orders(), root);
        replay.orders()
                .lateOrders()
                .ifPresent(late ->
                        root.putObject("late").put("promise_days", promiseDays).put("orders", late));
        EvaluationJson.write(replay.live(), root.putObject("live"));
        writeDifferences(replay, root.putObject("differences"));
        PastComparison past = replay.orders().past();
        if (past.isAny()) {
            writePast(past, root.putObject("actual"));
        }
        if (!traced.isEmpty()) {
            ArrayNode orders = root.putArray("traced");
            traced.forEach(order -> write(order, orders.addObject()));
        }
        return root.toPrettyString();
    }

    private static void writeWindow(Replay orders, ObjectNode root) {
        root.putObject("window")
                .put("from", orders.window().from().toString())
                .put("to", orders.window().to().toString())
                .put("days", orders.window().days())
                .put("orders", orders.orders())
                .put("lines", orders.lines())
                .put("whole_orders", orders.wholeOrders())
                .put("partial_orders", orders.partialOrders())
                .put("unmet_orders", orders.unmetOrders());
        root.putObject("parcels")
                .put("count", orders.parcels())
                .put("shipping", orders.shipping())
                .put("pick_and_pack", orders.picking())
                .put("one_line_extra", orders.extraCostOfOneLine());
    }

    private static void writeDifferences(PlanReplay replay, ObjectNode node) {
        Costs demand = replay.differenceByDemand();
        Costs orders = replay.differenceByOrders();
        for (CostLine line : CostLine.values()) {
            write(node.putObject(line.key()), demand.get(line), orders.get(line));
        }
        write(node.putObject("total"), demand.total(), orders.total());
    }

    private static void write(ObjectNode node, double demand, double orders) {
        node.put("demand", demand).put("orders", orders).put("total", demand + orders);
    }

    private static void writePast(PastComparison past, ObjectNode node) {
        node.putObject("freight")
                .put("orders", past.freight().stated())
                .put("compared", past.freight().compared())
                .put("paid", past.freight().paid())
                .put("modeled", past.freight().modeled())
                .put("replayed", past.freight().replayed())
                .put("error", past.freight().error());
        node.putObject("days")
                .put("orders", past.days().stated())
                .put("compared", past.days().compared())
                .put("actual", past.days().actual())
                .put("modeled", past.days().modeled())
                .put("replayed", past.days().replayed())
                .put("slower", past.days().slower());
        node.putObject("parcels")
                .put("orders", past.parcels().stated())
                .put("compared", past.parcels().compared())
                .put("actual", past.parcels().actual())
                .put("actual_split_rate", past.parcels().actualSplit())
                .put("replayed", past.parcels().replayed())
                .put("replayed_split_rate", past.parcels().replayedSplit());
    }

    private static void write(ReplayedOrder order, ObjectNode node) {
        node.put("client", order.client())
                .put("order", order.order())
                .put("date", order.date().toString())
                .put("routing", order.routing().name().toLowerCase(Locale.ROOT))
                .put("money", order.money());
        ArrayNode parcels = node.putArray("parcels");
        order.parcels().forEach(parcel -> write(parcel, parcels.addObject()));
        ArrayNode missing = node.putArray("missing");
        order.missing().forEach(goods -> write(goods, missing.addObject()));
        ArrayNode offers = node.putArray("offers");
        order.offers()
                .forEach(offer -> offers.addObject()
                        .put("center", offer.center())
                        .put("whole_lines", offer.wholeLines())
                        .put("has_all", offer.hasAll())
                        .put("price", offer.price())
                        .put("pick_and_pack", offer.picking())
                        .put("days", offer.days()));
    }

    private static void write(ReplayedOrder.Parcel parcel, ObjectNode node) {
        node.put("center", parcel.center())
                .put("area", parcel.area())
                .put("service", parcel.service())
                .put("zone", parcel.zone())
                .put("kg", parcel.kg())
                .put("billable_lb", parcel.billableLb())
                .put("row_max_lb", parcel.rowMaxLb())
                .put("price", parcel.price())
                .put("pick_and_pack", parcel.picking())
                .put("days", parcel.days())
                .put("calendar_days", parcel.calendarDays());
        ArrayNode goods = node.putArray("goods");
        parcel.goods().forEach(part -> write(part, goods.addObject()));
    }

    private static void write(ReplayedOrder.Goods goods, ObjectNode node) {
        ProductKey product = goods.product();
        node.put("client", product.client()).put("sku", product.sku()).put("units", goods.units());
    }
}
