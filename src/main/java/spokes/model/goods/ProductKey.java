package spokes.model.goods;

import java.util.Comparator;
import spokes.model.sheet.Row;

/**
 * What identifies a product: two clients may use one SKU code.
 *
 * @param client whose goods they are; empty by default
 * @param sku    the item's code
 */
public record ProductKey(String client, String sku) implements Comparable<ProductKey> {
    private static final Comparator<ProductKey> ORDER = Comparator.comparing(ProductKey::client, ProductKey::codePoints)
            .thenComparing(ProductKey::sku, ProductKey::codePoints);

    /** The product named in the columns client and sku. */
    public static ProductKey of(Row row) {
        return new ProductKey(row.text("client"), row.text("sku"));
    }

    /** Compares codes in code-point order, the one order of codes in Spokes. */
    public static int codePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i += Character.charCount(a.codePointAt(i))) {
            int difference = Integer.compare(a.codePointAt(i), b.codePointAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    @Override
    public int compareTo(ProductKey other) {
        return ORDER.compare(this, other);
    }

    /** For people: the SKU, with the client before it if there is one. */
    @Override
    public String toString() {
        return client.isEmpty() ? sku : client + " · " + sku;
    }
}
