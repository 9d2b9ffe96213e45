package spokes.exchange.cell;

import java.util.Set;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;

/** Which columns hold money. */
public final class Money {
    private static final Set<String> WORDS = Set.of("cost", "price", "fee", "surcharge", "paid");
    private static final Set<String> NAMES = Set.of(
            "minimum_per_month",
            "receiving_per_unit",
            "storage_per_m3_month",
            "pick_per_order",
            "pick_per_unit",
            "return_processing",
            "minimum",
            "fixed",
            "per_kg_km",
            "per_vehicle_km",
            "per_unit");

    private Money() {}

    /** Whether a column holds money. */
    public static boolean isIn(Column column) {
        if (column.type() != CellType.NUMBER || column.name().equals("fuel_surcharge")) {
            return false;
        }
        return NAMES.contains(column.name())
                || column.name().matches("zone_\\d")
                || Set.of(column.name().split("_")).stream().anyMatch(WORDS::contains);
    }
}
