package spokes.engine;

import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.engine.result.ServiceLevels;

/** An evaluation's numbers by measure. */
public final class ExplainedValues {
    private ExplainedValues() {}

    /** The number of a measure. */
    public static double of(Evaluation plan, Measure measure) {
        return switch (measure) {
            case OUTBOUND_SHIPPING,
                    SPLITS,
                    PICK_AND_PACK,
                    TRANSFERS,
                    INBOUND,
                    RECEIVING,
                    STORAGE,
                    CAPITAL,
                    FIXED,
                    LOSS_AND_DAMAGE,
                    RETURNS,
                    LOST_MARGIN,
                    SURPLUS -> plan.costs().get(CostLine.valueOf(measure.name()));
            case TOTAL -> plan.costs().total();
            case COST_PER_ORDER -> plan.costPerOrder();
            case SALES -> plan.sales();
            case CO2E -> plan.co2eKg();
            case ORDERS -> plan.orders();
            case UNITS_DEMANDED -> plan.unitsDemanded();
            case UNITS_SHIPPED -> plan.unitsShipped();
            case UNITS_UNMET -> plan.unitsUnmet();
            case STOCK_OUTS -> plan.stockouts().size();
            default -> of(plan.service(), measure);
        };
    }

    private static double of(ServiceLevels service, Measure measure) {
        return switch (measure) {
            case MEAN_DAYS -> service.meanDays();
            case P50_DAYS -> service.p50Days();
            case P90_DAYS -> service.p90Days();
            case P95_DAYS -> service.p95Days();
            case COVERAGE_1 -> service.within(1);
            case COVERAGE_2 -> service.within(2);
            case COVERAGE_3 -> service.within(3);
            case COVERAGE_5 -> service.within(5);
            case MEAN_CALENDAR_DAYS -> service.meanCalendarDays();
            case CALENDAR_COVERAGE_1 -> calendar(service, 1);
            case CALENDAR_COVERAGE_2 -> calendar(service, 2);
            case CALENDAR_COVERAGE_3 -> calendar(service, 3);
            case CALENDAR_COVERAGE_5 -> calendar(service, 5);
            case FILL_RATE -> service.fillRate();
            case MEAN_ZONE -> service.meanZone();
            case MEAN_KM -> service.meanKm();
            case WITHIN_300_MILES -> service.within300Miles();
            case PARCELS_PER_ORDER -> service.parcelsPerOrder();
            case SPLIT_RATE -> service.splitRate();
            default -> throw new IllegalArgumentException("no measure of service: " + measure);
        };
    }

    private static double calendar(ServiceLevels service, int days) {
        return service.calendarCoverage().getOrDefault(days, 0.0);
    }
}
