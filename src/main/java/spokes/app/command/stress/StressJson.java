package spokes.app.command.stress;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.stress.Distribution;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressRun;

/** What {@code stress --format json} prints, in full precision; the command's help names the keys. */
final class StressJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StressJson() {}

    static String of(Stress stress) {
        ObjectNode root = JSON.createObjectNode();
        root.put("draws", stress.draws()).put("seed", stress.seed());
        ObjectNode measures = root.putObject("measures");
        StressRun.MEASURES.stream().map(stress::getMeasure).forEach(each -> {
            ObjectNode node = measures.putObject(each.measure().key());
            node.put("unit", each.measure().unit().name().toLowerCase(Locale.ROOT))
                    .put("plan", each.expected());
            write(each.drawn(), node);
        });
        products(stress, root.putArray("products"));
        stockOuts(stress, root.putArray("stockouts"));
        stress.rival().ifPresent(rival -> {
            ObjectNode against = root.putObject("against").put("name", rival.name());
            ObjectNode duels = against.putObject("measures");
            rival.duels().forEach(duel -> {
                ObjectNode node = duels.putObject(duel.measure().key());
                write(duel.difference(), node);
                node.put("lower", duel.lower()).put("higher", duel.higher());
            });
        });
        root.putObject("risk")
                .put("spill_cost", stress.risk().spillCost())
                .put("units_short", stress.risk().expectedShort());
        return root.toPrettyString();
    }

    private static void write(Distribution drawn, ObjectNode node) {
        node.put("mean", drawn.mean())
                .put("sd", drawn.deviation())
                .put("standard_error", drawn.error())
                .put("p5", drawn.p5())
                .put("p50", drawn.p50())
                .put("p95", drawn.p95());
        ObjectNode histogram = node.putObject("histogram")
                .put("from", drawn.histogram().from())
                .put("width", drawn.histogram().width());
        drawn.histogram().counts().forEach(histogram.putArray("counts")::add);
    }

    private static void products(Stress stress, ArrayNode rows) {
        stress.products()
                .forEach(row -> rows.addObject()
                        .put("client", row.product().client())
                        .put("sku", row.product().sku())
                        .put("stock_out_probability", row.out())
                        .put("lost_probability", row.lost())
                        .put("units_demanded", row.meanDemand())
                        .put("units_lost", row.meanLost())
                        .put("margin_lost", row.meanLostMargin())
                        .put("plan_units_lost", row.expectedLost()));
    }

    private static void stockOuts(Stress stress, ArrayNode rows) {
        stress.spots().forEach(spot -> {
            ObjectNode node = rows.addObject()
                    .put("client", spot.product().client())
                    .put("sku", spot.product().sku())
                    .put("center", spot.center())
                    .put("probability", spot.out())
                    .put("mean_day", spot.meanDay());
            if (spot.expectedDay().isPresent()) {
                node.put("plan_day", spot.expectedDay().getAsDouble());
            }
        });
    }
}
