package spokes.exchange.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The workspace as it becomes: rows of an import over those that are there. */
final class Pending {
    private final Workspace current;
    private final Map<Sheet, Map<String, Row>> rows = new EnumMap<>(Sheet.class);

    Pending(Workspace current) {
        this.current = current;
        for (Sheet sheet : Sheet.values()) {
            rows.put(sheet, new LinkedHashMap<>());
        }
    }

    Workspace current() {
        return current;
    }

    /** The row of a key: the import's, else the one that is there. */
    Optional<Row> find(Sheet sheet, String key) {
        Row own = rows(sheet).get(key);
        return own != null ? Optional.of(own) : current.table(sheet).find(key);
    }

    boolean has(Sheet sheet, String key) {
        return rows(sheet).containsKey(key) || current.table(sheet).find(key).isPresent();
    }

    void put(String key, Row row) {
        rows(row.sheet()).put(key, row);
    }

    /** Rows that are in the import, or made for it. */
    Collection<Row> imported(Sheet sheet) {
        return rows(sheet).values();
    }

    /** All rows of a sheet as they become. */
    Stream<Row> all(Sheet sheet) {
        Map<String, Row> own = rows(sheet);
        return Stream.concat(
                current.table(sheet).rows().stream().filter(row -> own.isEmpty() || !own.containsKey(row.key())),
                own.values().stream());
    }

    /** What changes; rows that stay the same are no change. */
    List<RowChange> changes() {
        List<RowChange> changes = new ArrayList<>();
        rows.forEach((sheet, byKey) -> byKey.forEach((key, row) -> {
            Optional<Row> before = current.table(sheet).find(key);
            if (before.isEmpty()) {
                changes.add(new RowChange(sheet, key, null, row));
            } else if (!before.get().equals(row)) {
                changes.add(new RowChange(sheet, key, before.get(), row));
            }
        }));
        return changes;
    }

    private Map<String, Row> rows(Sheet sheet) {
        return rows.getOrDefault(sheet, Map.of());
    }
}
