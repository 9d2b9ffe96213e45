package spokes.exchange.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockTarget;

/** What a plan comes to, as tables: they are computed, so an import passes over them. */
final class ResultPages {
    static final String STOCK_TARGETS = "stock_targets";
    static final String LANE_FLOWS = "lane_flows";
    static final String KPIS = "kpis";
    static final String FORECAST = "forecast";

    static final List<String> TARGET_COLUMNS = List.of(
            "center",
            "client",
            "sku",
            "usable_units",
            "incoming_units",
            "outgoing_units",
            "demand_per_day",
            "deviation_per_day",
            "lead_days",
            "lead_deviation_days",
            "review_days",
            "basis",
            "factor",
            "demand_units",
            "safety_units",
            "target_units",
            "gap_units",
            "economic_units");

    static final List<String> FLOW_COLUMNS = List.of(
            "center",
            "area",
            "client",
            "sku",
            "units",
            "orders",
            "delivery_days",
            "zone",
            "road_km",
            "outbound_shipping",
            "pick_and_pack");
    static final List<String> KPI_COLUMNS = List.of("measure", "plan", "today", "baseline");
    static final List<String> FORECAST_COLUMNS = List.of(
            "client",
            "sku",
            "week",
            "units_per_day",
            "lo80",
            "hi80",
            "lo95",
            "hi95",
            "statistical_units_per_day",
            "method");

    private final JudgedPlan plan;

    ResultPages(JudgedPlan plan) {
        this.plan = plan;
    }

    /** What should be where; {@code basis} says what share the factor is for. */
    Page stockTargets() {
        return Page.of(STOCK_TARGETS, TARGET_COLUMNS, plan.listTargets(), ResultPages::target);
    }

    private static List<@Nullable Object> target(StockTarget target) {
        return row(
                target.center(),
                target.product().client(),
                target.product().sku(),
                target.usableUnits(),
                target.incomingUnits(),
                target.outgoingUnits(),
                target.demandPerDay(),
                target.deviationPerDay(),
                target.leadDays(),
                target.leadDeviationDays(),
                target.reviewDays(),
                target.basis().name().toLowerCase(Locale.ROOT),
                target.factor(),
                target.demandUnits(),
                target.safetyUnits(),
                target.targetUnits(),
                target.gapUnits(),
                orBlank(target.economicUnits()));
    }

    Page laneFlows() {
        return Page.of(LANE_FLOWS, FLOW_COLUMNS, plan.listFlows(), ResultPages::flow);
    }

    private static List<@Nullable Object> flow(LaneFlow flow) {
        return row(
                flow.center(),
                flow.area(),
                flow.product().client(),
                flow.product().sku(),
                flow.units(),
                flow.orders(),
                flow.days(),
                flow.zone() == 0 ? null : (Object) (double) flow.zone(),
                flow.roadKm(),
                cents(flow.shipping()),
                cents(flow.picking()));
    }

    Page kpis() {
        List<Map<String, Double>> columns = Stream.of(plan.evaluation(), plan.today(), plan.baseline())
                .map(ResultPages::measures)
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String measure : columns.getFirst().keySet()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(measure);
            columns.forEach(values -> row.add(values.getOrDefault(measure, 0.0)));
            rows.add(row);
        }
        return Page.of(KPIS, KPI_COLUMNS, rows, row -> row);
    }

    private static Map<String, Double> measures(Evaluation evaluation) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("horizon_days", (double) evaluation.horizonDays());
        values.put("orders", evaluation.orders());
        values.put("units_demanded", evaluation.unitsDemanded());
        values.put("units_shipped", evaluation.unitsShipped());
        values.put("units_unmet", evaluation.unitsUnmet());
        for (CostLine line : CostLine.values()) {
            values.put(line.key(), cents(evaluation.costs().get(line)));
        }
        values.put("total", cents(evaluation.costs().total()));
        values.put("cost_per_order", cents(evaluation.costPerOrder()));
        values.put("mean_days", evaluation.service().meanDays());
        values.put("p50_days", evaluation.service().p50Days());
        values.put("p90_days", evaluation.service().p90Days());
        values.put("p95_days", evaluation.service().p95Days());
        evaluation.service().coverage().forEach((days, share) -> values.put("within_%d_days".formatted(days), share));
        values.put("mean_calendar_days", evaluation.service().meanCalendarDays());
        evaluation
                .service()
                .calendarCoverage()
                .forEach((days, share) -> values.put("within_%d_calendar_days".formatted(days), share));
        values.put("fill_rate", evaluation.service().fillRate());
        values.put("mean_zone", evaluation.service().meanZone());
        values.put("mean_km", evaluation.service().meanKm());
        values.put("parcels_per_order", evaluation.service().parcelsPerOrder());
        values.put("split_rate", evaluation.service().splitRate());
        values.put("co2e_kg", evaluation.co2eKg());
        values.put("stockouts", (double) evaluation.stockouts().size());
        return values;
    }

    /** The demand that the plan was judged with, beside what was forecast. */
    Page forecast() {
        return Page.of(FORECAST, FORECAST_COLUMNS, plan.listForecast(), ResultPages::line);
    }

    private static List<@Nullable Object> line(ForecastLine line) {
        return row(
                line.product().client(),
                line.product().sku(),
                (double) line.week(),
                line.unitsPerDay(),
                orBlank(line.low80()),
                orBlank(line.high80()),
                orBlank(line.low95()),
                orBlank(line.high95()),
                orBlank(line.forecast()),
                line.method());
    }

    private static @Nullable Object orBlank(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : null;
    }

    /** Money to the cent, half to even. */
    private static double cents(double money) {
        return BigDecimal.valueOf(money).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
