package spokes.app.command.exit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;
import spokes.engine.transfer.TransferShipment;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.optimize.closing.ClosingStudy;
import spokes.optimize.closing.HitArea;
import spokes.optimize.closing.InboundChange;

/** What {@code exit --format json} prints, in full precision; the command's help names the keys. */
final class ClosingJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClosingJson() {}

    static String of(ClosingStudy study) {
        ObjectNode root = JSON.createObjectNode();
        root.put("center", study.question().center())
                .put("from", study.question().from().toString());
        study.question().to().ifPresent(day -> root.put("to", day.toString()));
        study.leaves().ifPresent(day -> root.put("leaves", day.toString()));
        root.put("cost_more", study.costMore())
                .put("saved_against_nothing", study.saved())
                .put("saved_anyway", study.savedAnyway())
                .put("left_by_nothing_units", study.idleLeft().units())
                .put("left_by_nothing_value", study.idleLeft().value())
                .put("freight", study.freight());
        ObjectNode totals = root.putObject("totals");
        write(study.question().plan().evaluation(), totals.putObject("stays"));
        write(study.idle().evaluation(), totals.putObject("nothing"));
        write(study.prepared().evaluation(), totals.putObject("proposal"));
        ArrayNode departures = root.putArray("departures");
        study.departures()
                .forEach(day -> departures
                        .addObject()
                        .put("day", day.day().toString())
                        .put("units", day.units())
                        .put("cost", day.cost()));
        writeSteps(study, root);
        writeHits(study, root);
        return root.toPrettyString();
    }

    private static void writeSteps(ClosingStudy study, ObjectNode root) {
        ArrayNode shipments = root.putArray("shipments");
        study.shipments().forEach(load -> write(load, shipments.addObject()));
        ArrayNode moves = root.putArray("moves");
        study.moves().forEach(move -> write(move, moves.addObject()));
        ArrayNode inbound = root.putArray("inbound");
        study.inbound().forEach(change -> write(change, inbound.addObject()));
        ArrayNode off = root.putArray("called_off");
        study.calledOff().forEach(transfer -> off.add(transfer.id()));
    }

    private static void writeHits(ClosingStudy study, ObjectNode root) {
        ArrayNode products = root.putArray("products");
        study.products()
                .forEach(row -> product(products.addObject(), row.product())
                        .put("units", row.units())
                        .put("incoming", row.incoming())
                        .put("sold", row.sold())
                        .put("moved", row.moved())
                        .put("left", row.left())
                        .put("value", row.value()));
        ArrayNode areas = root.putArray("areas");
        study.areas().forEach(area -> write(area, areas.addObject()));
        ArrayNode risks = root.putArray("risks");
        study.risks()
                .forEach(risk -> risks.addObject()
                        .put("kind", risk.kind().name().toLowerCase(Locale.ROOT))
                        .put("place", risk.place())
                        .put("amount", risk.amount())
                        .put("money", risk.money()));
    }

    private static void write(Evaluation evaluation, ObjectNode node) {
        node.put("units_unmet", evaluation.unitsUnmet())
                .put("mean_days", evaluation.service().meanDays());
        ObjectNode costs = node.putObject("costs");
        for (CostLine line : CostLine.values()) {
            costs.put(line.key(), evaluation.costs().get(line));
        }
        costs.put("total", evaluation.costs().total());
    }

    private static void write(TransferShipment load, ObjectNode node) {
        node.put("from", load.from())
                .put("to", load.to())
                .put("mode", load.mode())
                .put("leaves", load.leaves().toString())
                .put("arrives", load.arrives().toString())
                .put("products", load.products())
                .put("units", load.packing().units())
                .put("kg", load.packing().kg())
                .put("m3", load.packing().m3())
                .put("vehicles", load.vehicles())
                .put("fill", load.fill())
                .put("freight", load.freight());
    }

    private static void write(Transfer move, ObjectNode node) {
        product(node, move.product())
                .put("from", move.from())
                .put("to", move.to())
                .put("units", move.units())
                .put(
                        "departure_date",
                        move.departureDate().map(Object::toString).orElse(""))
                .put("mode", move.mode());
    }

    private static void write(InboundChange change, ObjectNode node) {
        product(node, change.row().product())
                .put("units", change.row().units())
                .put("arrival_date", change.row().arrivalDate().toString())
                .put("reference", change.row().reference())
                .put("from", change.row().center())
                .put("to", change.to());
    }

    private static void write(HitArea area, ObjectNode node) {
        node.put("area", area.area())
                .put("center", area.center())
                .put("orders", area.orders())
                .put("units", area.units())
                .put("days_before", area.daysBefore())
                .put("days_idle", area.daysIdle())
                .put("days_after", area.daysAfter())
                .put("unmet_idle", area.unmetIdle())
                .put("unmet_after", area.unmetAfter())
                .put("cost_after", area.costAfter());
    }

    private static ObjectNode product(ObjectNode node, ProductKey product) {
        return node.put("client", product.client()).put("sku", product.sku());
    }
}
