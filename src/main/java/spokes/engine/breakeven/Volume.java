package spokes.engine.breakeven;

import java.util.List;
import java.util.OptionalDouble;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * A workspace at another volume. With f times the demand, stock, inbound and transfers every flow is f times as large, and
 * so is every cost but what is paid whatever is sold: fixed and opening cost and minimums of centers, bin fees, fixed and
 * least prices of shipments, and vehicles that are not full. So instead of multiplying demand and stock by f, those are
 * divided by f, and all costs are f times what comes out: the same numbers, of whole units, without reading orders again.
 * Orders keep their size. Home deliveries by freight are single units each and grow as parcels do.
 */
final class Volume {
    private static final String HOME = "ltl-home";
    private static final List<String> CENTER_COSTS =
            List.of("fixed_cost_per_month", "minimum_per_month", "bin_fee_per_month", "opening_cost");
    private static final List<String> SHIPMENT_COSTS =
            List.of("minimum", "fixed", "per_vehicle_km", "vehicle_kg", "vehicle_m3");

    private Volume() {}

    /**
     * The workspace that costs per unit what this one would cost at another volume.
     *
     * @param share what is not sold by the unit, as a share of today's: 1 / f
     */
    static Workspace spread(Workspace workspace, double share) {
        List<FreightRate> shipped = workspace.defaults().freight().stream()
                .map(rate -> spread(rate, share))
                .toList();
        return workspace
                .withDefaults(workspace.defaults().withFreight(shipped))
                .withTables(List.of(
                        Table.of(
                                Sheet.CENTERS,
                                workspace.table(Sheet.CENTERS).rows().stream()
                                        .map(row -> spread(row, CENTER_COSTS, share))
                                        .toList()),
                        Table.of(
                                Sheet.FREIGHT,
                                workspace.table(Sheet.FREIGHT).rows().stream()
                                        .map(row -> row.text("mode").equals(HOME)
                                                ? row
                                                : spread(row, SHIPMENT_COSTS, share))
                                        .toList())));
    }

    private static Row spread(Row row, List<String> columns, double share) {
        Row changed = row;
        for (String column : columns) {
            OptionalDouble money = row.findNumber(column);
            if (money.isPresent()) {
                changed = changed.with(column, money.getAsDouble() * share);
            }
        }
        return changed;
    }

    private static FreightRate spread(FreightRate rate, double share) {
        return rate.mode().equals(HOME)
                ? rate
                : new FreightRate(
                        rate.from(),
                        rate.to(),
                        rate.mode(),
                        rate.minimum() * share,
                        rate.fixed() * share,
                        rate.perKgKm(),
                        rate.minDensityKgM3(),
                        rate.perVehicleKm() * share,
                        times(rate.vehicleKg(), share),
                        times(rate.vehicleM3(), share),
                        rate.perUnit(),
                        rate.days(),
                        rate.extraDays(),
                        rate.lossRate(),
                        rate.kgCo2PerTonneKm());
    }

    private static OptionalDouble times(OptionalDouble limit, double share) {
        return limit.isPresent() ? OptionalDouble.of(limit.getAsDouble() * share) : limit;
    }
}
