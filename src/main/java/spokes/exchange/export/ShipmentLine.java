package spokes.exchange.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.engine.result.Departure;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** What is known of one line of a shipment, by column. */
record ShipmentLine(Map<ProductKey, Product> products, Map<String, Center> centers) {
    private static final List<String> GOODS = List.of(
            "client", "sku", "product_name", "units", "units_per_case", "cases", "pallets", "weight_kg", "volume_m3");

    static final List<String> ALL = columns(
            "shipment_number",
            "transfer_id",
            "from",
            "from_name",
            "from_postal_code",
            "from_country",
            "to",
            "to_name",
            "to_postal_code",
            "to_country",
            "ship_date",
            "arrival_date",
            "sellable_date",
            "mode");

    /** What a sender needs: where to, when, and what to take from the shelf. */
    static final List<String> ORDER = without("from_postal_code", "from_country", "sellable_date");

    /** What a receiver needs: where from, when it comes, and what to count. */
    static final List<String> NOTICE = without("to_postal_code", "to_country");

    /** The columns of a trip, then those of what is on it. */
    static List<String> columns(String... trip) {
        return Stream.concat(Stream.of(trip), GOODS.stream()).toList();
    }

    private static List<String> without(String... columns) {
        List<String> left = List.of(columns);
        return ALL.stream().filter(column -> !left.contains(column)).toList();
    }

    /** The products of a workspace by key. */
    static Map<ProductKey, Product> productsByKey(Workspace workspace) {
        return workspace.products().stream()
                .collect(Collectors.toMap(Product::key, product -> product, (first, _) -> first));
    }

    /** A table of lines; a cell that a line does not have is blank. */
    static Page page(String title, List<String> columns, List<Map<String, Object>> lines) {
        return Page.of(
                title,
                columns,
                lines,
                line -> new ArrayList<>(columns.stream().map(line::get).toList()));
    }

    /** The cells of a line by column; what is unknown is not there. */
    Map<String, Object> of(String number, Departure line) {
        Transfer transfer = line.transfer();
        Map<String, Object> cells = new HashMap<>();
        cells.put("shipment_number", number);
        cells.put("transfer_id", transfer.id());
        putCenter(cells, "from", transfer.from());
        putCenter(cells, "to", transfer.to());
        cells.put("ship_date", line.leaves());
        cells.put("arrival_date", line.arrives());
        cells.put("sellable_date", line.sellable());
        cells.put("mode", line.mode());
        putGoods(cells, products, transfer.product(), transfer.units());
        return cells;
    }

    private void putCenter(Map<String, Object> cells, String end, String code) {
        cells.put(end, code);
        Optional.ofNullable(centers.get(code)).ifPresent(center -> {
            cells.put(end + "_name", center.name());
            cells.put(end + "_postal_code", center.postalCode());
            cells.put(end + "_country", center.country());
        });
    }

    /** To as many decimals as a warehouse reads: a gram, a tenth of a liter, a hundredth of a pallet. */
    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** What is on a trip; of a product that is not known no more than its key. */
    static void putGoods(Map<String, Object> cells, Map<ProductKey, Product> products, ProductKey key, double units) {
        cells.put("client", key.client());
        cells.put("sku", key.sku());
        cells.put("units", units);
        Optional.ofNullable(products.get(key)).ifPresent(product -> putProduct(cells, product, units));
    }

    /** Cases are whole ones that hold the units; a part of a pallet is a part. */
    private static void putProduct(Map<String, Object> cells, Product product, double units) {
        double cases = Math.ceil(units / product.unitsPerCase());
        cells.put("product_name", product.name());
        cells.put("units_per_case", (double) product.unitsPerCase());
        cells.put("cases", cases);
        if (product.casesPerPallet() > 0) {
            cells.put("pallets", rounded(cases / product.casesPerPallet(), 2));
        }
        if (product.weightKg() > 0) {
            cells.put("weight_kg", rounded(units * product.weightKg(), 3));
        }
        if (product.volumeM3() > 0) {
            cells.put("volume_m3", rounded(units * product.volumeM3(), 4));
        }
    }
}
