package spokes.model.place;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.model.sheet.Row;

/**
 * A place that holds stock and ships orders.
 *
 * @param code                what sheets call it
 * @param name                what people call it; its code if they gave none
 * @param place               where it is, if known
 * @param postalCode          empty if unknown
 * @param country             name or code, empty if unknown
 * @param status              open, candidate or closed
 * @param storageCapacityM3   cubic meters of storage; +∞ if unlimited
 * @param throughputPerDay    orders a day; +∞ if unlimited
 * @param fixedCostPerMonth   money per month
 * @param minimumPerMonth     least monthly bill for handling, storage and returns, money per month
 * @param openingCost         money, once, for a candidate that is opened
 * @param receivingPerUnit    money per unit that becomes stock
 * @param storagePerM3Month   money per m³ and month
 * @param binFeePerMonth      least storage money per SKU and month
 * @param pickPerOrder        money per order
 * @param pickPerUnit         money per unit
 * @param dispatchDays        business days from order to carrier pickup
 * @param dockToStockDays     days from arrival to sellable; empty = the setting
 * @param takesReturns        whether customers' returns may come here
 * @param returnProcessing    money per returned unit
 */
public record Center(
        String code,
        String name,
        Optional<Place> place,
        String postalCode,
        String country,
        Status status,
        double storageCapacityM3,
        double throughputPerDay,
        double fixedCostPerMonth,
        double minimumPerMonth,
        double openingCost,
        double receivingPerUnit,
        double storagePerM3Month,
        double binFeePerMonth,
        double pickPerOrder,
        double pickPerUnit,
        double dispatchDays,
        OptionalDouble dockToStockDays,
        boolean takesReturns,
        double returnProcessing) {

    /** Whether it takes part: only an open center holds stock in a calculation. */
    public enum Status {
        OPEN,
        CANDIDATE,
        CLOSED
    }

    /** The center that a row of the sheet centers describes. */
    public static Center of(Row row) {
        String code = row.text("center");
        String status = row.text("status");
        return new Center(
                code,
                row.text("name").isEmpty() ? code : row.text("name"),
                Place.of(row),
                row.text("postal_code"),
                row.text("country"),
                status.isEmpty() ? Status.OPEN : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                row.number("storage_capacity_m3", Double.POSITIVE_INFINITY),
                row.number("throughput_per_day", Double.POSITIVE_INFINITY),
                row.number("fixed_cost_per_month"),
                row.number("minimum_per_month"),
                row.number("opening_cost"),
                row.number("receiving_per_unit"),
                row.number("storage_per_m3_month"),
                row.number("bin_fee_per_month"),
                row.number("pick_per_order"),
                row.number("pick_per_unit"),
                row.number("dispatch_days"),
                row.findNumber("dock_to_stock_days"),
                row.yes("takes_returns", false),
                row.number("return_processing"));
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
