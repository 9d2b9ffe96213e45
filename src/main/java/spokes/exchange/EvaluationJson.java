package spokes.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.Costs;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockOut;
import spokes.model.Refused;

/** What {@code evaluate --format json} prints. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationJson() {}

    /**
     * The plan's numbers and those of both references, in full precision, with exactly the keys of the contract.
     *
     * @param baselineCenter code of the center of the baseline, if the planner says one
     * @throws Refused if there is no such open center
     */
    public static String of(JudgedPlan plan, Optional<String> baselineCenter) throws Refused {
        ObjectNode root = JSON.createObjectNode();
        write(plan.evaluation(), root);
        write(plan.today(), root.putObject("today"));
        Evaluation baseline = baselineCenter.isPresent() ? plan.baseline(baselineCenter.get()) : plan.baseline();
        write(baseline, root.putObject("baseline"));
        return root.toPrettyString();
    }

    /** Puts the numbers of one evaluation into an object, under the names of the contract. */
    public static void write(Evaluation evaluation, ObjectNode node) {
        node.put("horizon_days", evaluation.horizonDays())
                .put("orders", evaluation.orders())
                .put("units_demanded", evaluation.unitsDemanded())
                .put("units_shipped", evaluation.unitsShipped())
                .put("units_unmet", evaluation.unitsUnmet());
        write(evaluation.costs(), node.putObject("costs"));
        write(evaluation.service(), node.putObject("service"));
        node.put("co2e_kg", evaluation.co2eKg());
        ArrayNode stockOuts = node.putArray("stockouts");
        evaluation.stockouts().forEach(out -> write(out, stockOuts.addObject()));
    }

    private static void write(Costs costs, ObjectNode node) {
        costs.lines().forEach((line, money) -> node.put(line.key(), money));
        node.put("total", costs.total());
    }

    private static void write(ServiceLevels service, ObjectNode node) {
        node.put("mean_days", service.meanDays())
                .put("p50_days", service.p50Days())
                .put("p90_days", service.p90Days())
                .put("p95_days", service.p95Days());
        write(service.coverage(), node.putObject("coverage"));
        node.put("mean_calendar_days", service.meanCalendarDays());
        write(service.calendarCoverage(), node.putObject("calendar_coverage"));
        node.put("fill_rate", service.fillRate())
                .put("mean_zone", service.meanZone())
                .put("mean_km", service.meanKm())
                .put("parcels_per_order", service.parcelsPerOrder())
                .put("split_rate", service.splitRate());
    }

    private static void write(Map<Integer, Double> coverage, ObjectNode node) {
        coverage.forEach((days, share) -> node.put(String.valueOf(days), share));
    }

    private static void write(StockOut out, ObjectNode node) {
        node.put("client", out.product().client())
                .put("sku", out.product().sku())
                .put("center", out.center())
                .put("day", out.day());
    }
}
