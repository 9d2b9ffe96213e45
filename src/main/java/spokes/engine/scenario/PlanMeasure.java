package spokes.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.ServiceLevels;

/**
 * A figure that plans are compared by.
 *
 * @param key    its name in files: lower case with underscores
 * @param group  what it is about
 * @param unit   what it is counted in
 * @param better +1 if more is better, −1 if less is, 0 if neither
 * @param value  reads it
 */
public record PlanMeasure(String key, Group group, Unit unit, int better, ToDoubleFunction<JudgedPlan> value) {

    /** What a figure is about. */
    public enum Group {
        COST,
        SERVICE,
        STOCK,
        VOLUME
    }

    /** What a figure is counted in. */
    public enum Unit {
        MONEY,
        DAYS,
        SHARE,
        COUNT,
        RATIO,
        KILOMETERS,
        KILOGRAMS
    }

    /** The figure of a plan. */
    public double of(JudgedPlan plan) {
        return value.applyAsDouble(plan);
    }

    /** All figures: total and cost lines, service, stock and volume, in the order in which they are shown. */
    public static List<PlanMeasure> listAll() {
        List<PlanMeasure> all = new ArrayList<>();
        all.add(measure("total", Group.COST, Unit.MONEY, -1, e -> e.costs().total()));
        all.add(measure("cost_per_order", Group.COST, Unit.MONEY, -1, Evaluation::costPerOrder));
        for (CostLine line : CostLine.values()) {
            all.add(measure(
                    line.key(), Group.COST, Unit.MONEY, -1, e -> e.costs().get(line)));
        }
        addService(all);
        addStock(all);
        all.add(measure("orders", Group.VOLUME, Unit.COUNT, 1, Evaluation::orders));
        all.add(measure("units_demanded", Group.VOLUME, Unit.COUNT, 0, Evaluation::unitsDemanded));
        all.add(measure("units_shipped", Group.VOLUME, Unit.COUNT, 1, Evaluation::unitsShipped));
        all.add(measure("units_unmet", Group.VOLUME, Unit.COUNT, -1, Evaluation::unitsUnmet));
        all.add(measure("sales", Group.VOLUME, Unit.MONEY, 1, Evaluation::sales));
        return List.copyOf(all);
    }

    private static PlanMeasure measure(
            String key, Group group, Unit unit, int better, ToDoubleFunction<Evaluation> value) {
        return new PlanMeasure(key, group, unit, better, plan -> value.applyAsDouble(plan.evaluation()));
    }

    private static PlanMeasure service(String key, Unit unit, int better, ToDoubleFunction<ServiceLevels> value) {
        return measure(key, Group.SERVICE, unit, better, e -> value.applyAsDouble(e.service()));
    }

    private static void addService(List<PlanMeasure> all) {
        all.add(service("mean_days", Unit.DAYS, -1, ServiceLevels::meanDays));
        all.add(service("p50_days", Unit.DAYS, -1, ServiceLevels::p50Days));
        all.add(service("p90_days", Unit.DAYS, -1, ServiceLevels::p90Days));
        all.add(service("p95_days", Unit.DAYS, -1, ServiceLevels::p95Days));
        for (int days : List.of(1, 2, 3, 5)) {
            all.add(service("within_%d_days".formatted(days), Unit.SHARE, 1, s -> s.within(days)));
        }
        all.add(service("mean_calendar_days", Unit.DAYS, -1, ServiceLevels::meanCalendarDays));
        for (int days : List.of(1, 2, 3, 5)) {
            all.add(service(
                    "within_%d_calendar_days".formatted(days),
                    Unit.SHARE,
                    1,
                    s -> s.calendarCoverage().getOrDefault(days, 0.0)));
        }
        all.add(new PlanMeasure(
                "within_2_calendar_days_not_dearer",
                Group.SERVICE,
                Unit.SHARE,
                1,
                JudgedPlan::withinTwoDaysAtNoHigherCost));
        all.add(service("fill_rate", Unit.SHARE, 1, ServiceLevels::fillRate));
        all.add(service("mean_zone", Unit.RATIO, -1, ServiceLevels::meanZone));
        all.add(service("mean_km", Unit.KILOMETERS, -1, ServiceLevels::meanKm));
        all.add(service("within_300_miles", Unit.SHARE, 1, ServiceLevels::within300Miles));
        all.add(service("parcels_per_order", Unit.RATIO, -1, ServiceLevels::parcelsPerOrder));
        all.add(service("split_rate", Unit.SHARE, -1, ServiceLevels::splitRate));
        all.add(measure("co2e_kg", Group.SERVICE, Unit.KILOGRAMS, -1, Evaluation::co2eKg));
    }

    private static void addStock(List<PlanMeasure> all) {
        all.add(measure(
                "stock_outs", Group.STOCK, Unit.COUNT, -1, e -> e.stockouts().size()));
        all.add(new PlanMeasure(
                "expected_short_units",
                Group.STOCK,
                Unit.COUNT,
                -1,
                plan -> plan.risk().expectedShort()));
        all.add(new PlanMeasure(
                "spill_cost", Group.STOCK, Unit.MONEY, -1, plan -> plan.risk().spillCost()));
        all.add(new PlanMeasure(
                "units_for_service",
                Group.STOCK,
                Unit.COUNT,
                -1,
                plan -> plan.stockNeed().targetUnits()));
    }
}
