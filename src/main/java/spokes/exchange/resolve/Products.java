package spokes.exchange.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import spokes.exchange.source.Draft;
import spokes.exchange.source.Source;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Products that sheets name: made where there is no row of them, and told where weight, size or price is unknown. */
final class Products {
    private static final int TOLD = 1000;

    private final Pending pending;
    private final Map<ProductKey, Use> unknown = new LinkedHashMap<>();
    private final Set<ProductKey> known = new HashSet<>();

    Products(Pending pending) {
        this.pending = pending;
    }

    /** Notes that these rows name a product. */
    void name(Collection<Draft> drafts) {
        drafts.forEach(this::name);
    }

    /** Notes that a row names a product. */
    void name(Draft draft) {
        name(draft, "client", "sku");
    }

    /** Notes that a row names a product in these columns. */
    void name(Draft draft, String client, String sku) {
        ProductKey key = new ProductKey(draft.text(client), draft.text(sku));
        Use use = unknown.get(key);
        if (use != null) {
            use.rows++;
        } else if (known.add(key) && !key.sku().isEmpty() && !pending.has(Sheet.PRODUCTS, row(key).key())) {
            unknown.put(key, new Use(draft));
        }
    }

    /** Makes what is not there. */
    void make() {
        unknown.forEach((key, use) -> {
            Row row = row(key);
            pending.put(row.key(), row);
            use.first.warn(
                    "SKUs without a row in products",
                    TOLD,
                    "sku",
                    () ->
                            "no product “%s”, named in %,d row%s: it was made with unknown weight; give it a row in products"
                                    .formatted(key, use.rows, use.rows == 1 ? "" : "s"));
        });
    }

    private static Row row(ProductKey key) {
        return Row.blank(Sheet.PRODUCTS).with("client", key.client()).with("sku", key.sku());
    }

    /** Tells of a sheet of products what it leaves open. */
    void tellBlanks(Source source) {
        List<Row> rows = source.drafts().stream()
                .filter(Draft::isStored)
                .flatMap(d -> pending.find(Sheet.PRODUCTS, d.key()).stream())
                .toList();
        tell(source, rows, "weight", "costs nothing to ship by weight", r -> r.number("weight_kg") == 0);
        tell(
                source,
                rows,
                "length, width or height",
                "takes no room",
                r -> r.number("length_cm") * r.number("width_cm") * r.number("height_cm") == 0);
        tell(source, rows, "price", "loses no margin when it is out", r -> r.number("price") == 0);
    }

    private static void tell(Source source, List<Row> rows, String what, String effect, Predicate<Row> blank) {
        List<String> open = rows.stream()
                .filter(blank)
                .map(row -> ProductKey.of(row).toString())
                .toList();
        if (!open.isEmpty()) {
            source.remark("%,d of %,d products have no %s (%s%s): each %s"
                    .formatted(
                            open.size(),
                            rows.size(),
                            what,
                            String.join(", ", open.subList(0, Math.min(3, open.size()))),
                            open.size() > 3 ? ", …" : "",
                            effect));
        }
    }

    /** Where an unknown product was first named, and how often. */
    private static final class Use {
        private final Draft first;
        private int rows = 1;

        Use(Draft first) {
            this.first = first;
        }
    }
}
