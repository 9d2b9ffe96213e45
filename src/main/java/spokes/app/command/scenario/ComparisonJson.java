package spokes.app.command.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.scenario.AreaDifference;
import spokes.engine.scenario.PlanComparison;
import spokes.model.RowDifferences;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;

/** What {@code scenario compare --format json} prints, in full precision; the command's help names the keys. */
final class ComparisonJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonJson() {}

    static String of(JudgedPlan base, SequencedMap<String, JudgedPlan> plans) {
        PlanComparison comparison = PlanComparison.of(CompareCommand.PLAN, base, plans);
        ObjectNode root = JSON.createObjectNode();
        ArrayNode names = root.putArray("plans");
        comparison.names().forEach(names::add);
        ArrayNode measures = root.putArray("measures");
        comparison.lines().forEach(line -> write(line, measures.addObject()));
        ArrayNode changes = root.putArray("changes");
        ArrayNode areas = root.putArray("areas");
        plans.sequencedEntrySet().forEach(entry -> {
            JudgedPlan plan = entry.getValue();
            RowDifferences.between(base.workspace(), plan.workspace())
                    .forEach(change -> write(change, changes.addObject().put("plan", entry.getKey())));
            AreaDifference.between(base, plan)
                    .forEach(area -> write(area, areas.addObject().put("plan", entry.getKey())));
        });
        return root.toPrettyString();
    }

    private static void write(PlanComparison.Line line, ObjectNode node) {
        node.put("key", line.measure().key())
                .put("group", line.measure().group().name().toLowerCase(Locale.ROOT))
                .put("unit", line.measure().unit().name().toLowerCase(Locale.ROOT))
                .put("better", better(line.measure().better()));
        ArrayNode values = node.putArray("values");
        line.values().forEach(values::add);
        ArrayNode differences = node.putArray("differences");
        for (int i = 0; i < line.values().size(); i++) {
            differences.add(line.difference(i));
        }
        ArrayNode best = node.putArray("best");
        line.listBest().forEach(best::add);
    }

    private static String better(int sign) {
        return List.of("less", "neither", "more").get(sign + 1);
    }

    private static void write(RowChange change, ObjectNode node) {
        Row row = Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
        node.put("sheet", change.sheet().title())
                .put("row", ScenarioChange.keyRow("", row).text("row"))
                .put("before", text(change.before()))
                .put("after", text(change.after()));
    }

    private static @Nullable String text(@Nullable Row row) {
        return row == null ? null : ScenarioChange.textOf(row);
    }

    private static void write(AreaDifference area, ObjectNode node) {
        node.put("area", area.area())
                .put("days", area.days())
                .put("cost", area.cost())
                .put("cost_per_unit", area.costPerUnit())
                .put("unmet_units", area.unmetUnits());
    }
}
