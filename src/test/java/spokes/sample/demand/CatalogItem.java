package spokes.sample.demand;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import spokes.model.goods.ProductKey;

/**
 * A line of the two brands' catalog, {@code catalog.csv} beside the tests: what a product is, and how well it sells.
 *
 * @param facts columns of the sheet products, and more
 * @param rank 1 for the best seller
 */
public record CatalogItem(NamedCsvRecord facts, ProductKey key, String category, int rank) {

    /** The catalog in its own order: by brand and category. */
    public static List<CatalogItem> list() {
        var file = Objects.requireNonNull(CatalogItem.class.getResourceAsStream("catalog.csv"), "catalog.csv");
        try (var records = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return records.stream().map(CatalogItem::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogItem of(NamedCsvRecord facts) {
        return new CatalogItem(
                facts,
                new ProductKey(facts.getField("client"), facts.getField("sku")),
                facts.getField("category"),
                Integer.parseInt(facts.getField("rank")));
    }

    public boolean is(String sku) {
        return key.sku().equals(sku);
    }

    /** A number of the sheet products. */
    public double number(String column) {
        return Double.parseDouble(facts.getField(column));
    }

    /** Whether it is on sale: a new product not before its first day, a discontinued one not after its last. */
    public boolean isSold(LocalDate day) {
        String first = facts.getField("first_sale");
        String last = facts.getField("last_sale");
        return (first.isEmpty() || !day.isBefore(LocalDate.parse(first)))
                && (last.isEmpty() || !day.isAfter(LocalDate.parse(last)));
    }

    /** Cubic meters of a unit. */
    public double volumeM3() {
        return number("length_cm") * number("width_cm") * number("height_cm") / 1e6;
    }
}
