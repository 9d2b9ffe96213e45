package spokes.app.command.verdict;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import spokes.app.command.contract.AssumptionsJson;
import spokes.engine.breakeven.Flip;
import spokes.engine.breakeven.OwnBuilding;
import spokes.engine.result.Costs;
import spokes.engine.result.StockNeed;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.LedgerRow;
import spokes.engine.verdict.Pooling;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;

/** What {@code verdict --format json} prints, in full precision; the command's help names the keys. */
final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VerdictJson() {}

    static String of(Verdict verdict) {
        ObjectNode root = JSON.createObjectNode();
        write(verdict.decisive(), root.putObject("decisive"));
        root.put("answer", word(verdict.decision().answer())).put("orders_per_month", verdict.ordersPerMonth());
        verdict.openCenters().forEach(root.putArray("open_centers")::add);
        ArrayNode comparisons = root.putArray("comparisons");
        verdict.comparisons().forEach(comparison -> write(comparison, comparisons.addObject()));
        ArrayNode pooling = root.putArray("pooling");
        verdict.pooling().rows().forEach(row -> write(row, pooling.addObject()));
        write(verdict.pooling().plan(), root.putObject("pooling_plan"));
        ObjectNode deserved = root.putObject("centers_deserved");
        verdict.counts().byNumber().forEach((number, products) -> deserved.put(number.toString(), products));
        ArrayNode flips = root.putArray("flips");
        verdict.flips().forEach(flip -> write(flip, flips.addObject()));
        ArrayNode buildings = root.putArray("own_buildings");
        verdict.ownBuildings().forEach(building -> write(building, buildings.addObject()));
        AssumptionsJson.write(verdict.assumptions(), root);
        return root.toPrettyString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Reference reference, ObjectNode node) {
        node.put("kind", word(reference.kind())).put("center", reference.center());
    }

    private static void write(Comparison comparison, ObjectNode node) {
        write(comparison.reference(), node.putObject("reference"));
        node.put("answer", word(comparison.answer()))
                .put("plan_total", comparison.plan().costs().total())
                .put("reference_total", comparison.other().costs().total())
                .put("saved", comparison.saved())
                .put("saved_at_same_service", comparison.savedAtSameService())
                .put("days_gained", comparison.daysGained());
        write(comparison.difference(), node.putObject("difference"));
        write(comparison.extraNeed(), node.putObject("extra_need"));
        ArrayNode cautions = node.putArray("cautions");
        comparison
                .cautions()
                .forEach(caution ->
                        cautions.addObject().put("kind", word(caution.kind())).put("amount", caution.amount()));
        ArrayNode waterfall = node.putArray("waterfall");
        comparison
                .waterfall()
                .forEach(step -> waterfall
                        .addObject()
                        .put("line", step.line().key())
                        .put("from", step.from())
                        .put("to", step.to()));
        write(comparison.products(), List.of("client", "sku"), node.putArray("products"));
        write(comparison.weightBands(), List.of("to_lb"), node.putArray("weight_bands"));
        write(comparison.regions(), List.of("region"), node.putArray("regions"));
    }

    private static void write(List<LedgerRow> rows, List<String> keys, ArrayNode array) {
        for (LedgerRow row : rows) {
            ObjectNode node = array.addObject();
            for (int i = 0; i < row.codes().size(); i++) {
                node.put(keys.get(i), row.codes().get(i));
            }
            node.put("plan_units", row.plan().units())
                    .put("reference_units", row.reference().units())
                    .put("plan_days", row.plan().meanDays())
                    .put("reference_days", row.reference().meanDays())
                    .put("days_gained", row.daysGained())
                    .put("saved", row.saved())
                    .put("shipping_saved", row.shippingSaved());
            write(row.difference(), node.putObject("difference"));
            node.put("safety_units", row.extraNeed().safetyUnits())
                    .put("safety_cost", row.extraNeed().safetyCost());
        }
    }

    private static void write(Costs costs, ObjectNode node) {
        costs.lines().forEach((line, money) -> node.put(line.key(), money));
    }

    private static void write(Pooling.Row row, ObjectNode node) {
        row.centers().forEach(node.putArray("centers")::add);
        write(row.need(), node);
    }

    private static void write(StockNeed need, ObjectNode node) {
        node.put("target_units", need.targetUnits())
                .put("safety_units", need.safetyUnits())
                .put("sku_locations", need.locations())
                .put("units_per_location", need.unitsPerLocation())
                .put("safety_value", need.safetyValue())
                .put("safety_cost", need.safetyCost());
    }

    private static void write(Flip flip, ObjectNode node) {
        node.put("input", word(flip.input())).put("now", flip.now());
        put("at", flip.at(), node);
    }

    private static void write(OwnBuilding building, ObjectNode node) {
        node.put("center", building.center())
                .put("alone", building.isAlone())
                .put("orders_per_month", building.ordersPerMonth())
                .put("saved_per_month", building.saved());
        put("break_even_orders_per_month", building.breakEven(), node);
    }

    private static void put(String key, OptionalDouble number, ObjectNode node) {
        if (number.isPresent()) {
            node.put(key, number.getAsDouble());
        }
    }
}
