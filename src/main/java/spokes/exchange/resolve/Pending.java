package spokes.exchange.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.sheet.Changes;
import spokes.model.sheet.KeyHash;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.RowLookup;
import spokes.model.sheet.Sheet;

/** The workspace as it becomes: rows of an import over those that are there. */
final class Pending {
    private final Workspace current;
    private final Map<Sheet, Map<String, Row>> rows = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Set<String>> removed = new EnumMap<>(Sheet.class);
    private final Map<Sheet, RowLookup> lookups = new EnumMap<>(Sheet.class);
    private PackedTable orders;
    private boolean importsOrders;

    Pending(Workspace current) {
        this.current = current;
        this.orders = current.packedOrders();
        for (Sheet sheet : Sheet.values()) {
            rows.put(sheet, new LinkedHashMap<>());
            removed.put(sheet, new LinkedHashSet<>());
        }
    }

    Workspace current() {
        return current;
    }

    /** The row of a key: the import's, else the one that is there. */
    Optional<Row> find(Sheet sheet, String key) {
        Row own = rows(sheet).get(key);
        return own != null || isRemoved(sheet, key) ? Optional.ofNullable(own) : before(sheet, key);
    }

    /** The row of a key that is there now; blocks of a packed sheet stay open for the next look. */
    private Optional<Row> before(Sheet sheet, String key) {
        if (!(current.table(sheet) instanceof PackedTable packed)) {
            return current.table(sheet).find(key);
        }
        RowLookup lookup = lookups.computeIfAbsent(sheet, s -> new RowLookup(packed, () -> {}));
        OptionalInt row = lookup.find(KeyHash.of(key), () -> key);
        return row.isPresent() ? Optional.of(lookup.row(row.getAsInt())) : Optional.empty();
    }

    boolean has(Sheet sheet, String key) {
        return find(sheet, key).isPresent();
    }

    void put(String key, Row row) {
        rows(row.sheet()).put(key, row);
    }

    /** Takes a row away that is there now; one of its key may be put later. */
    void remove(Row row) {
        rows(row.sheet()).remove(row.key());
        rowsRemoved(row.sheet()).add(row.key());
    }

    private Set<String> rowsRemoved(Sheet sheet) {
        return removed.getOrDefault(sheet, Set.of());
    }

    private boolean isRemoved(Sheet sheet, String key) {
        return rowsRemoved(sheet).contains(key);
    }

    /** The order lines as they become. */
    PackedTable orders() {
        return orders;
    }

    /** Whether the import has order lines, be they new or not. */
    boolean importsOrders() {
        return importsOrders;
    }

    void putOrders(PackedTable after) {
        orders = after;
        importsOrders = true;
    }

    /** All rows of a sheet as they become; orders are apart. */
    Stream<Row> all(Sheet sheet) {
        Map<String, Row> own = rows(sheet);
        Set<String> gone = rowsRemoved(sheet);
        return Stream.concat(
                current.table(sheet).rows().stream()
                        .filter(row -> own.isEmpty() || !own.containsKey(row.key()))
                        .filter(row -> gone.isEmpty() || !gone.contains(row.key())),
                own.values().stream());
    }

    /** What changes; rows that stay the same are no change. */
    Changes changes() {
        List<RowChange> changes = new ArrayList<>();
        rows.forEach((sheet, byKey) -> byKey.forEach((key, row) -> {
            Optional<Row> before = before(sheet, key);
            if (before.isEmpty()) {
                changes.add(new RowChange(sheet, key, null, row));
            } else if (!before.get().equals(row)) {
                changes.add(new RowChange(sheet, key, before.get(), row));
            }
        }));
        removed.forEach((sheet, keys) -> keys.stream()
                .filter(key -> !rows(sheet).containsKey(key))
                .flatMap(key -> before(sheet, key).stream())
                .forEach(row -> changes.add(RowChange.removed(row))));
        return new Changes(changes, current.packedOrders().changesTo(orders));
    }

    private Map<String, Row> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, Map.of());
    }
}
