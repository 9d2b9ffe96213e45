package spokes.model.sheet;

import static spokes.model.sheet.Column.amount;
import static spokes.model.sheet.Column.choice;
import static spokes.model.sheet.Column.code;
import static spokes.model.sheet.Column.count;
import static spokes.model.sheet.Column.date;
import static spokes.model.sheet.Column.text;
import static spokes.model.sheet.Column.within;

/** The columns of sheets that say what is expected to be asked for. */
final class DemandColumns {
    private DemandColumns() {}

    static Column[] forecasts() {
        return new Column[] {
            code("client"),
            code("sku").must(),
            text("method"),
            choice("kind", "smooth", "erratic", "intermittent", "lumpy", "new", "ended"),
            date("made_on"),
            count("history_weeks", 0),
            amount("wape"),
            amount("mase"),
            amount("rmsse"),
            within("bias", -Column.MAX_AMOUNT, Column.MAX_AMOUNT),
            amount("naive_wape"),
            amount("naive_mase"),
            amount("naive_rmsse"),
            within("coverage_80", 0, 1),
            within("coverage_95", 0, 1),
            amount("sd_per_week"),
            text("area_method")
        };
    }

    static Column[] forecastWeeks() {
        return new Column[] {
            code("client"),
            code("sku").must(),
            count("week", 0),
            amount("units_per_day").must(),
            amount("lo80"),
            amount("hi80"),
            amount("lo95"),
            amount("hi95")
        };
    }

    static Column[] adjustments() {
        return new Column[] {
            code("adjustment").must(),
            choice("kind", "promotion", "growth", "like", "scale", "stock_out").must(),
            code("client"),
            code("sku"),
            text("category"),
            code("area"),
            date("from_date"),
            date("to_date"),
            amount("factor"),
            amount("units_per_day"),
            within("growth_per_year", -0.99, 100),
            code("like_client"),
            code("like_sku"),
            text("note")
        };
    }
}
