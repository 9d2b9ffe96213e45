package spokes.exchange.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.ColumnNames;

/**
 * Where a table of purchases has its columns; -1 where it has none.
 *
 * @param isNamed whether the first row names them
 */
record PurchaseColumns(int clientAt, int skuAt, int unitsAt, boolean isNamed) {

    /** As the first row names them; if it names none, as many columns as it has. */
    static PurchaseColumns of(RawRow first) {
        ColumnNames names = ColumnNames.shipped();
        List<List<String>> meant = IntStream.range(0, first.size())
                .mapToObj(i -> names.columnsNamed(first.text(i)))
                .toList();
        int sku = find(meant, "sku");
        int units = find(meant, "units", "quantity");
        if (sku >= 0 || units >= 0) {
            return new PurchaseColumns(find(meant, "client"), sku, units, true);
        }
        int size = first.size();
        return new PurchaseColumns(size > 2 ? 0 : -1, size - 2, size - 1, false);
    }

    private static int find(List<List<String>> meant, String... columns) {
        for (String column : columns) {
            for (int i = 0; i < meant.size(); i++) {
                if (meant.get(i).contains(column)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether it tells products and units. */
    boolean isWhole() {
        return skuAt >= 0 && unitsAt >= 0 && skuAt != unitsAt;
    }

    /** What is missing, for people. */
    String missing() {
        List<String> names = new ArrayList<>();
        if (skuAt < 0) {
            names.add("sku");
        }
        if (unitsAt < 0 || names.isEmpty()) {
            names.add("units");
        }
        return String.join(" and ", names);
    }

    String client(RawRow row) {
        return clientAt < 0 ? "" : row.text(clientAt);
    }

    String sku(RawRow row) {
        return row.text(skuAt);
    }

    String units(RawRow row) {
        return row.text(unitsAt);
    }
}
