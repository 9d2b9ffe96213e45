package spokes.model.demand;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/**
 * Which part of demand is meant: of which products, in which areas, on which days.
 *
 * @param client   whose goods; empty for everybody's where no SKU is named
 * @param sku      the item; empty for every item of client and category
 * @param category the category; empty for all
 * @param area     code of the area, or what its code begins with and a star: {@code 9*}; empty for all
 * @param from     first day, empty for no first
 * @param to       last day, empty for no last
 */
public record DemandScope(
        String client, String sku, String category, String area, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final String ANY = "*";

    /** All demand. */
    public static final DemandScope ALL = new DemandScope("", "", "", "", Optional.empty(), Optional.empty());

    public DemandScope {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** The demand for one product. */
    public static DemandScope of(ProductKey product) {
        return new DemandScope(product.client(), product.sku(), "", "", Optional.empty(), Optional.empty());
    }

    /** The product, if it is a single one. */
    public Optional<ProductKey> findProduct() {
        return sku.isEmpty() ? Optional.empty() : Optional.of(new ProductKey(client, sku));
    }

    /** Whether it is about a product: by its key, else by client and category. */
    public boolean covers(Product product) {
        return sku.isEmpty()
                ? (client.isEmpty() || client.equals(product.key().client()))
                        && (category.isEmpty() || category.equals(product.category()))
                : product.key().equals(new ProductKey(client, sku));
    }

    /** Whether it is about an area. */
    public boolean coversArea(String code) {
        return area.endsWith(ANY)
                ? code.startsWith(area.substring(0, area.length() - ANY.length()))
                : area.isEmpty() || area.equals(code);
    }

    /** Whether it is about a day. */
    public boolean coversDay(LocalDate day) {
        return from.stream().noneMatch(day::isBefore) && to.stream().noneMatch(day::isAfter);
    }

    /** Whether its last day is before its first. */
    public boolean isReversed() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    /** The same products and areas on other days. */
    public DemandScope between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new DemandScope(client, sku, category, area, first, last);
    }

    /** The same products and days in other areas. */
    public DemandScope in(String areas) {
        return new DemandScope(client, sku, category, areas, from, to);
    }
}
