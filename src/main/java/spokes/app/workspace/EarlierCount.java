package spokes.app.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The count of stock before the last one, as far as the journal remembers it. */
final class EarlierCount {
    private static final String DAY = "as_of";

    private EarlierCount() {}

    /**
     * A workspace with the stock that was there before its last count; empty if nothing of it was counted before.
     *
     * @param changes of rows of stock, the newest first
     */
    static Optional<Workspace> of(Workspace now, List<RowChange> changes) {
        Map<String, Row> rows = new HashMap<>();
        now.table(Sheet.STOCK).rows().forEach(row -> rows.put(row.key(), row));
        Optional<LocalDate> last = rows.values().stream()
                .flatMap(row -> row.findDate(DAY).stream())
                .max(LocalDate::compareTo);
        boolean isEarlier = false;
        for (RowChange change : changes) {
            Row after = change.after();
            boolean isOfLast = after != null
                    && Objects.equals(rows.get(change.key()), after)
                    && after.findDate(DAY).equals(last);
            if (isOfLast && last.isPresent()) {
                Row before = change.before();
                rows.remove(change.key());
                if (before != null) {
                    rows.put(change.key(), before);
                    isEarlier |= !before.findDate(DAY).equals(last);
                }
            }
        }
        return isEarlier ? Optional.of(with(now, rows)) : Optional.empty();
    }

    private static Workspace with(Workspace now, Map<String, Row> rows) {
        List<RowChange> gone =
                now.table(Sheet.STOCK).rows().stream().map(RowChange::removed).toList();
        return now.with(gone).with(rows.values().stream().map(RowChange::added).toList());
    }
}
