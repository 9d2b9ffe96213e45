package spokes.model.carrier;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * A carrier's service. What it leaves empty, the setting of the same name says.
 *
 * @param name                 what the rate card calls it
 * @param daysByZone           carrier working days in zones 1 to 9; empty if the row states none
 * @param rateFactor           factor on the card's price
 * @param dimDivisor           cubic inches per pound of dimensional weight
 * @param dimThresholdFt3      cubic feet above which dimensional weight counts
 * @param fuelSurcharge        share on top of the price
 * @param residentialSurcharge money per parcel
 * @param carrierDays          the carrier's working days, as {@code Mon-Sat}; empty = Mon-Fri
 */
public record Service(
        String name,
        List<Double> daysByZone,
        OptionalDouble rateFactor,
        OptionalDouble dimDivisor,
        OptionalDouble dimThresholdFt3,
        OptionalDouble fuelSurcharge,
        OptionalDouble residentialSurcharge,
        String carrierDays) {
    public Service {
        daysByZone = List.copyOf(daysByZone);
    }

    /** The service that a row of the sheet services describes; without any day it has no days of its own. */
    public static Service of(Row row) {
        boolean hasDays = IntStream.rangeClosed(1, 9)
                .anyMatch(z -> row.findNumber("days_" + z).isPresent());
        return new Service(
                row.text("service"),
                hasDays
                        ? IntStream.rangeClosed(1, 9)
                                .mapToObj(z -> row.number("days_" + z))
                                .toList()
                        : List.of(),
                row.findNumber("rate_factor"),
                row.findNumber("dim_divisor"),
                row.findNumber("dim_threshold_ft3"),
                row.findNumber("fuel_surcharge"),
                row.findNumber("residential_surcharge"),
                row.text("carrier_days"));
    }

    /** The row of the sheet services that describes it. */
    public Row toRow() {
        Row row = Row.blank(Sheet.SERVICES).with("service", name).with("carrier_days", carrierDays);
        for (int zone = 1; zone <= daysByZone.size(); zone++) {
            row = row.with("days_" + zone, daysByZone.get(zone - 1));
        }
        return row.with("rate_factor", boxed(rateFactor))
                .with("dim_divisor", boxed(dimDivisor))
                .with("dim_threshold_ft3", boxed(dimThresholdFt3))
                .with("fuel_surcharge", boxed(fuelSurcharge))
                .with("residential_surcharge", boxed(residentialSurcharge));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
