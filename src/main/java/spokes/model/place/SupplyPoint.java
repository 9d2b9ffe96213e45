package spokes.model.place;

import java.util.Optional;
import spokes.model.sheet.Row;

/**
 * Where inbound stock comes from: plant, port, supplier, hub.
 *
 * @param code  what sheets call it
 * @param name  what people call it; its code if they gave none
 * @param place where it is, if known
 */
public record SupplyPoint(String code, String name, Optional<Place> place) {

    /** The supply point that a row of the sheet supply_points describes. */
    public static SupplyPoint of(Row row) {
        String code = row.text("supply_point");
        return new SupplyPoint(code, row.text("name").isEmpty() ? code : row.text("name"), Place.of(row));
    }
}
