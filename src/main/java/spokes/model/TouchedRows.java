package spokes.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** Which products have to be judged again for a workspace that differs from another. */
public final class TouchedRows {
    private static final Set<Sheet> BY_PRODUCT = Set.of(Sheet.TRANSFERS, Sheet.STOCK, Sheet.INBOUND);

    private TouchedRows() {}

    /** The products of rows that differ, where only sheets differ whose rows are about one product; else all. */
    public static Touched between(Workspace from, Workspace to) {
        Set<ProductKey> keys = new HashSet<>();
        for (Sheet sheet : Sheet.values()) {
            Table before = from.table(sheet);
            Table after = to.table(sheet);
            if (before == after || sheet.isOfScenarios()) {
                continue;
            }
            if (!BY_PRODUCT.contains(sheet)) {
                return Touched.everything();
            }
            collect(before, after, keys);
            collect(after, before, keys);
        }
        return new Touched.Products(keys);
    }

    /** The products of rows that change, where only sheets have some whose rows are about one product; else all. */
    public static Touched of(Collection<RowChange> changes) {
        Set<ProductKey> keys = new HashSet<>();
        for (RowChange change : changes) {
            if (!BY_PRODUCT.contains(change.sheet())) {
                return Touched.everything();
            }
            Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                    .flatMap(Optional::stream)
                    .forEach(row -> keys.add(ProductKey.of(row)));
        }
        return new Touched.Products(keys);
    }

    private static void collect(Table one, Table other, Set<ProductKey> keys) {
        for (Row row : one.rows()) {
            if (!other.find(row.key()).equals(Optional.of(row))) {
                keys.add(ProductKey.of(row));
            }
        }
    }
}
