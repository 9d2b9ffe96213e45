package spokes.model.goods;

import java.util.OptionalInt;
import spokes.model.sheet.Row;

/**
 * What an area asks for of a product.
 *
 * @param area        code of the area
 * @param product     what is asked for
 * @param week        week of the horizon from 0; empty = every week that has no rate of its own
 * @param unitsPerDay units a day, zero or more
 */
public record DemandRate(String area, ProductKey product, OptionalInt week, double unitsPerDay) {

    /** The rate that a row of the sheet demand describes. */
    public static DemandRate of(Row row) {
        var week = row.findNumber("week");
        return new DemandRate(
                row.text("area"),
                ProductKey.of(row),
                week.isPresent() ? OptionalInt.of((int) week.getAsDouble()) : OptionalInt.empty(),
                row.number("units_per_day"));
    }
}
