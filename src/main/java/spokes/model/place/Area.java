package spokes.model.place;

import java.util.Optional;
import spokes.model.sheet.Row;

/**
 * A place that demands: by default one 3-digit ZIP prefix.
 *
 * @param code    what sheets call it, as {@code 071}
 * @param name    what people call it; its code if they gave none
 * @param place   its centroid, if known
 * @param country name or code, empty if unknown
 */
public record Area(String code, String name, Optional<Place> place, String country) {

    /** The area that a row of the sheet areas describes. */
    public static Area of(Row row) {
        String code = row.text("area");
        return new Area(code, row.text("name").isEmpty() ? code : row.text("name"), Place.of(row), row.text("country"));
    }
}
