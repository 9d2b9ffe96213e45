package spokes.sample;

import java.util.List;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;

/** The catalog as the sheet products. */
final class SampleProducts {

    private static final List<String> NUMBERS = List.of(
            "weight_kg",
            "length_cm",
            "width_cm",
            "height_cm",
            "unit_cost",
            "price",
            "units_per_case",
            "cases_per_pallet",
            "return_rate",
            "lead_time_days",
            "lead_time_sd");

    /** A purchase order takes so many cases at least. */
    private static final int MOQ_CASES = 10;

    private SampleProducts() {}

    static Table table(List<CatalogItem> catalog) {
        return Table.of(
                Sheet.PRODUCTS, catalog.stream().map(SampleProducts::row).toList());
    }

    private static Row row(CatalogItem item) {
        Row row = Row.blank(Sheet.PRODUCTS)
                .with("client", item.key().client())
                .with("sku", item.key().sku())
                .with("name", item.facts().getField("name"))
                .with("category", item.category())
                .with("ships_in_own_box", item.facts().getField("own_box").equals("yes"))
                .with("moq", item.number("units_per_case") * MOQ_CASES);
        for (String column : NUMBERS) {
            row = row.with(column, item.number(column));
        }
        return row;
    }
}
