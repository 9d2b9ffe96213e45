package spokes.model.goods;

import java.util.OptionalDouble;
import spokes.model.sheet.Row;

/**
 * Whether a center may hold a product, and how much.
 *
 * @param center   code of the center
 * @param client   whose goods; empty = the default client
 * @param sku      the item; empty if the rule is a category's
 * @param category the category; empty if the rule is an item's
 * @param allowed  whether it may be there
 * @param minUnits least units to keep there; 0 if none
 * @param maxUnits most units to keep there, if limited
 */
public record Eligibility(
        String center,
        String client,
        String sku,
        String category,
        boolean allowed,
        double minUnits,
        OptionalDouble maxUnits) {

    /** The rule that a row of the sheet eligibility describes; a blank {@code allowed} means yes. */
    public static Eligibility of(Row row) {
        return new Eligibility(
                row.text("center"),
                row.text("client"),
                row.text("sku"),
                row.text("category"),
                row.yes("allowed", true),
                row.number("min_units"),
                row.findNumber("max_units"));
    }

    /** Whether the rule speaks of this product: by its key, or by its category and client. */
    public boolean covers(Product product) {
        if (!sku.isEmpty()) {
            return product.key().equals(new ProductKey(client, sku));
        }
        return product.category().equals(category)
                && (client.isEmpty() || client.equals(product.key().client()));
    }
}
