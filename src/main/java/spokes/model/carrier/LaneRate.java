package spokes.model.carrier;

import spokes.model.sheet.Row;

/**
 * An explicit lane from a center to an area: it overrides zone, rate card and days.
 *
 * @param center        code of the center
 * @param area          code of the area
 * @param costPerParcel money per parcel
 * @param costPerKg     money per kilogram
 * @param costPerUnit   money per unit
 * @param transitDays   business days from pickup to the door
 */
public record LaneRate(
        String center, String area, double costPerParcel, double costPerKg, double costPerUnit, double transitDays) {

    /** The lane that a row of the sheet lanes describes; a blank cost is 0. */
    public static LaneRate of(Row row) {
        return new LaneRate(
                row.text("center"),
                row.text("area"),
                row.number("cost_per_parcel"),
                row.number("cost_per_kg"),
                row.number("cost_per_unit"),
                row.number("transit_days"));
    }
}
