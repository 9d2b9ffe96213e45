package spokes.model.goods;

import spokes.model.sheet.Row;

/**
 * An item that is stocked.
 *
 * @param key            client and SKU
 * @param name           what people call it; its SKU if they gave none
 * @param category       empty if none
 * @param weightKg       kilograms a unit
 * @param lengthCm       centimeters
 * @param widthCm        centimeters
 * @param heightCm       centimeters
 * @param shipsInOwnBox  whether a parcel of it has just its own volume
 * @param unitCost       money a unit
 * @param price          money a unit; 0 if unknown
 * @param unitsPerParcel units in a usual parcel, 1 or more
 * @param unitsPerCase   units in a case, 1 or more
 * @param casesPerPallet cases on a pallet; 0 if unknown
 * @param returnRate     share of shipped units that come back, 0 to 1
 * @param leadTimeDays   days from order at the supplier to arrival
 * @param leadTimeSd     standard deviation of the lead time in days
 * @param moq            least units a purchase order
 */
public record Product(
        ProductKey key,
        String name,
        String category,
        double weightKg,
        double lengthCm,
        double widthCm,
        double heightCm,
        boolean shipsInOwnBox,
        double unitCost,
        double price,
        int unitsPerParcel,
        int unitsPerCase,
        int casesPerPallet,
        double returnRate,
        double leadTimeDays,
        double leadTimeSd,
        double moq) {

    /** The product that a row of the sheet products describes. */
    public static Product of(Row row) {
        String name = row.text("name");
        return new Product(
                ProductKey.of(row),
                name.isEmpty() ? row.text("sku") : name,
                row.text("category"),
                row.number("weight_kg"),
                row.number("length_cm"),
                row.number("width_cm"),
                row.number("height_cm"),
                row.yes("ships_in_own_box", false),
                row.number("unit_cost"),
                row.number("price"),
                (int) row.number("units_per_parcel", 1),
                (int) row.number("units_per_case", 1),
                (int) row.number("cases_per_pallet", 0),
                row.number("return_rate"),
                row.number("lead_time_days"),
                row.number("lead_time_sd"),
                row.number("moq"));
    }

    /** Cubic meters of a unit; 0 if a dimension is unknown. */
    public double volumeM3() {
        return lengthCm * widthCm * heightCm / 1e6;
    }
}
