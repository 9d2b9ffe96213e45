package spokes.model.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table that keeps its rows as they are. */
final class KeyedTable extends Table {
    private final Map<String, Row> rows;

    KeyedTable(Sheet sheet, Map<String, Row> rows) {
        super(sheet);
        this.rows = rows;
    }

    @Override
    public Table with(Collection<RowChange> changes) {
        Map<String, Row> next = new LinkedHashMap<>(rows);
        for (RowChange change : changes) {
            @Nullable Row after = change.after();
            if (after == null) {
                next.remove(change.key());
            } else {
                next.put(change.key(), after);
            }
        }
        return new KeyedTable(sheet(), next);
    }

    @Override
    public Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    @Override
    public Optional<Row> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    @Override
    public int size() {
        return rows.size();
    }
}
