package spokes.model.carrier;

import java.util.OptionalDouble;
import spokes.model.sheet.Row;

/**
 * What a mode of freight costs between two places. Money is per shipment unless said otherwise.
 *
 * @param from             code of a center or supply point, or {@code *}
 * @param to               code of a center, or {@code *}
 * @param mode             as ltl, truckload, rail, air, ltl-home
 * @param minimum          least price
 * @param fixed            price before distance and weight
 * @param perKgKm          money per kilogram and road km
 * @param minDensityKgM3   density below which volume is billed as this weight, kg/m³
 * @param perVehicleKm     money per vehicle and road km
 * @param vehicleKg        kilograms a vehicle takes; empty = no limit
 * @param vehicleM3        cubic meters a vehicle takes; empty = no limit
 * @param perUnit          money per unit
 * @param days             days door to door; empty = by distance
 * @param extraDays        days on top of driving where {@code days} is empty
 * @param lossRate         share of goods lost or damaged
 * @param kgCo2PerTonneKm  kilograms of CO2e per tonne and km
 */
public record FreightRate(
        String from,
        String to,
        String mode,
        double minimum,
        double fixed,
        double perKgKm,
        double minDensityKgM3,
        double perVehicleKm,
        OptionalDouble vehicleKg,
        OptionalDouble vehicleM3,
        double perUnit,
        OptionalDouble days,
        double extraDays,
        double lossRate,
        double kgCo2PerTonneKm) {

    /** The rate that a row of the sheet freight describes. */
    public static FreightRate of(Row row) {
        return new FreightRate(
                row.text("from"),
                row.text("to"),
                row.text("mode"),
                row.number("minimum"),
                row.number("fixed"),
                row.number("per_kg_km"),
                row.number("min_density_kg_m3"),
                row.number("per_vehicle_km"),
                row.findNumber("vehicle_kg"),
                row.findNumber("vehicle_m3"),
                row.number("per_unit"),
                row.findNumber("days"),
                row.number("extra_days"),
                row.number("loss_rate"),
                row.number("kg_co2_per_tonne_km"));
    }

    /** The same with every price multiplied. */
    public FreightRate atPrices(double times) {
        return new FreightRate(
                from,
                to,
                mode,
                minimum * times,
                fixed * times,
                perKgKm * times,
                minDensityKgM3,
                perVehicleKm * times,
                vehicleKg,
                vehicleM3,
                perUnit * times,
                days,
                extraDays,
                lossRate,
                kgCo2PerTonneKm);
    }
}
