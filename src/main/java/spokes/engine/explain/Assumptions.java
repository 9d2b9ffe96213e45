package spokes.engine.explain;

import java.util.List;
import spokes.engine.derivation.Source;
import spokes.engine.derivation.Sources;
import spokes.engine.question.Measure;
import spokes.model.Workspace;

/** The settings that each measure rests on. */
final class Assumptions {
    private static final List<String> ROUTING = List.of("horizon_days", "value_of_a_day");
    private static final List<String> PARCELS = List.of(
            "horizon_days",
            "value_of_a_day",
            "service",
            "promise_days",
            "rate_factor",
            "fuel_surcharge",
            "residential_surcharge",
            "carton_fill",
            "dim_divisor",
            "dim_threshold_ft3",
            "zone_bands_miles");

    private final Sources sources;

    Assumptions(Workspace workspace) {
        sources = new Sources(workspace);
    }

    List<Source> of(Measure measure) {
        return keys(measure).stream().map(sources::setting).toList();
    }

    private static List<String> keys(Measure measure) {
        return switch (measure) {
            case OUTBOUND_SHIPPING, SPLITS, TOTAL, COST_PER_ORDER, PARCELS_PER_ORDER, SPLIT_RATE -> PARCELS;
            case TRANSFERS, INBOUND -> List.of("horizon_days", "circuity", "default_mode", "transfer_km_per_day");
            case RECEIVING -> List.of("horizon_days", "dock_to_stock_days", "transfer_km_per_day");
            case STORAGE -> List.of("horizon_days", "storage_fill");
            case CAPITAL -> List.of("horizon_days", "capital_rate");
            case FIXED -> List.of("horizon_days");
            case LOSS_AND_DAMAGE ->
                List.of("horizon_days", "loss_base", "loss_per_touch", "touches_by_zone", "touches_explicit_lane");
            case RETURNS -> List.of("horizon_days", "return_processing", "zone_bands_miles");
            case CO2E -> List.of("horizon_days", "value_of_a_day", "circuity", "parcel_kg_co2_per_tonne_km");
            case SURPLUS -> List.of("horizon_days", "cover_target_days", "write_down_rate");
            case MEAN_ZONE -> List.of("horizon_days", "value_of_a_day", "zone_bands_miles");
            case MEAN_KM -> List.of("horizon_days", "value_of_a_day", "circuity");
            case MEAN_CALENDAR_DAYS,
                    CALENDAR_COVERAGE_1,
                    CALENDAR_COVERAGE_2,
                    CALENDAR_COVERAGE_3,
                    CALENDAR_COVERAGE_5 -> List.of("horizon_days", "value_of_a_day", "service", "cutoff_share");
            default -> ROUTING;
        };
    }
}
