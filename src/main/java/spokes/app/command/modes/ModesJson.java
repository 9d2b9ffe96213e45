package spokes.app.command.modes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.app.command.contract.AssumptionsJson;
import spokes.engine.modes.InboundShipment;
import spokes.engine.modes.LaneMode;
import spokes.engine.modes.ModeOption;
import spokes.engine.modes.ModesAnswer;
import spokes.engine.modes.ShipmentModes;

/** What {@code modes --format json} prints, in full precision; the command's help names the keys. */
final class ModesJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModesJson() {}

    static String of(ModesAnswer answer) {
        ObjectNode root = JSON.createObjectNode()
                .put("plan_change", answer.planChange())
                .put("pipeline_change", answer.pipeline())
                .put("safety_cost", answer.safetyCost())
                .put("more", answer.more());
        ArrayNode shipments = root.putArray("shipments");
        answer.shipments().forEach(each -> write(each, shipments.addObject()));
        ArrayNode lanes = root.putArray("lanes");
        answer.lanes().forEach(lane -> write(lane, lanes.addObject()));
        root.put("unplaced_rows", answer.unplaced());
        AssumptionsJson.write(answer.assumptions(), root);
        return root.toPrettyString();
    }

    private static void write(ShipmentModes each, ObjectNode node) {
        InboundShipment shipment = each.shipment();
        node.put("reference", shipment.reference())
                .put("supply_point", shipment.supplyPoint())
                .put("center", shipment.center())
                .put("mode", shipment.mode())
                .put("departure", shipment.departure().toString())
                .put("arrival", shipment.arrival().toString())
                .put("units", shipment.units())
                .put("kg", shipment.kg())
                .put("m3", shipment.m3())
                .put("value", shipment.value())
                .put("has_left", each.hasLeft());
        each.needBy().ifPresent(day -> node.put("need_by", day.toString()));
        each.needs()
                .ifPresent(product ->
                        node.putObject("needs").put("client", product.client()).put("sku", product.sku()));
        node.put("recommended", each.recommended().mode())
                .put("cheapest", each.cheapest().mode());
        ArrayNode modes = node.putArray("modes");
        each.options().forEach(option -> write(option, each.present(), modes.addObject()));
    }

    private static void write(ModeOption option, ModeOption present, ObjectNode node) {
        node.put("mode", option.mode())
                .put("days", option.days())
                .put("arrival", option.arrival().toString())
                .put("fit", option.fit().name().toLowerCase(Locale.ROOT))
                .put("freight", option.freight())
                .put("pipeline", option.pipeline())
                .put("safety_units", option.safetyUnits())
                .put("safety_cost", option.safetyCost())
                .put("plan_change", option.planChange())
                .put("unmet_change", option.unmetChange())
                .put("co2_change", option.co2Change())
                .put("more", option.more(present));
    }

    private static void write(LaneMode lane, ObjectNode node) {
        node.put("supply_point", lane.supplyPoint())
                .put("center", lane.center())
                .put("mode", lane.mode())
                .put("shipments", lane.shipments())
                .put("in_time", lane.inTime())
                .put("freight", lane.freight())
                .put("pipeline", lane.pipeline())
                .put("safety_cost", lane.safetyCost())
                .put("more", lane.more());
    }
}
