package spokes.model.demand;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What one product is forecast to sell in one week, all areas together.
 *
 * @param product     what is sold
 * @param week        week from the day the forecast was made on, 0 is the first; empty = every week that has no row of its own
 * @param unitsPerDay units a day, zero or more
 * @param low80       units a day that are not reached with a probability of 10 %, if known
 * @param high80      units a day that are exceeded with a probability of 10 %, if known
 * @param low95       units a day that are not reached with a probability of 2.5 %, if known
 * @param high95      units a day that are exceeded with a probability of 2.5 %, if known
 */
public record ForecastWeek(
        ProductKey product,
        OptionalInt week,
        double unitsPerDay,
        OptionalDouble low80,
        OptionalDouble high80,
        OptionalDouble low95,
        OptionalDouble high95) {

    /** The week that a row of the sheet describes. */
    public static ForecastWeek of(Row row) {
        var week = row.findNumber("week");
        return new ForecastWeek(
                ProductKey.of(row),
                week.isPresent() ? OptionalInt.of((int) week.getAsDouble()) : OptionalInt.empty(),
                row.number("units_per_day"),
                row.findNumber("lo80"),
                row.findNumber("hi80"),
                row.findNumber("lo95"),
                row.findNumber("hi95"));
    }

    /** The row that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.PRODUCT_FORECAST_WEEKS)
                .with("client", product.client())
                .with("sku", product.sku())
                .with("week", week.isPresent() ? (double) week.getAsInt() : null)
                .with("units_per_day", unitsPerDay)
                .with("lo80", ForecastScore.cell(low80))
                .with("hi80", ForecastScore.cell(high80))
                .with("lo95", ForecastScore.cell(low95))
                .with("hi95", ForecastScore.cell(high95));
    }
}
