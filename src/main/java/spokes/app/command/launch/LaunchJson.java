package spokes.app.command.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.PlanPart;
import spokes.model.goods.Transfer;
import spokes.optimize.launch.CenterNeed;
import spokes.optimize.launch.LaunchStudy;
import spokes.optimize.launch.PrePosition;
import spokes.optimize.launch.Purchase;

/** What {@code launch --format json} prints, in full precision; the command's help names the keys. */
final class LaunchJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LaunchJson() {}

    static String of(LaunchStudy study) {
        ObjectNode root = JSON.createObjectNode();
        root.put("client", study.question().product().client())
                .put("sku", study.question().product().sku());
        study.question()
                .like()
                .ifPresent(like ->
                        root.putObject("like").put("client", like.client()).put("sku", like.sku()));
        root.put("from", study.question().from().toString());
        study.question().to().ifPresent(day -> root.put("to", day.toString()));
        root.put("lasts_until", study.lasts().minusDays(1).toString())
                .put("saved", study.saved())
                .put("unfilled", study.unfilled());
        ObjectNode product = root.putObject("product");
        ObjectNode totals = root.putObject("totals");
        write("plan", study, study.question().plan(), product, totals);
        write("not_ready", study, study.unprepared(), product, totals);
        write("ready", study, study.prepared(), product, totals);
        ArrayNode needs = root.putArray("needs");
        study.needs().forEach(need -> write(need, needs.addObject()));
        ArrayNode moves = root.putArray("moves");
        study.moves().forEach(move -> write(move, moves.addObject()));
        ArrayNode purchases = root.putArray("purchases");
        study.purchases().forEach(purchase -> write(purchase, purchases.addObject()));
        return root.toPrettyString();
    }

    private static void write(String name, LaunchStudy study, JudgedPlan plan, ObjectNode product, ObjectNode totals) {
        PlanPart part = study.part(plan);
        product.putObject(name)
                .put("asked", part.units() + part.unmet())
                .put("delivered", part.units())
                .put("lost", part.unmet())
                .put("lost_margin", part.costs().get(CostLine.LOST_MARGIN))
                .put("mean_days", part.meanDays());
        totals.put(name, plan.evaluation().costs().total());
    }

    private static void write(CenterNeed need, ObjectNode node) {
        node.put("center", need.center())
                .put("demand", need.demand())
                .put("safety", need.safety())
                .put("expected", need.expected())
                .put("arrives", need.arrives())
                .put("missing", need.missing())
                .put("moved", need.moved())
                .put("bought", need.bought());
    }

    private static void write(PrePosition move, ObjectNode node) {
        Transfer transfer = move.transfer();
        node.put("from", transfer.from())
                .put("to", transfer.to())
                .put("units", transfer.units())
                .put(
                        "departure_date",
                        transfer.departureDate().map(Object::toString).orElse(""))
                .put("sellable", move.sellable().toString())
                .put("late_days", move.late())
                .put("mode", transfer.mode())
                .put("freight", move.freight());
    }

    private static void write(Purchase purchase, ObjectNode node) {
        node.put("center", purchase.inbound().center())
                .put("units", purchase.inbound().units())
                .put("order_by", purchase.order().toString())
                .put("arrival_date", purchase.inbound().arrivalDate().toString())
                .put("sellable", purchase.sellable().toString())
                .put("late_days", purchase.late())
                .put("supply_point", purchase.inbound().supplyPoint())
                .put("mode", purchase.inbound().mode())
                .put("value", purchase.value());
    }
}
