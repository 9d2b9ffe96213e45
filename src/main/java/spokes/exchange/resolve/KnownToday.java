package spokes.exchange.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.exchange.source.Draft;
import spokes.model.TodayRows;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What an import says of rows that accepted proposals changed is so today: a count that comes after a placement, also one
 * that says what the placement did.
 */
final class KnownToday {
    private final Pending pending;
    private final boolean isAsked;

    KnownToday(Pending pending) {
        this.pending = pending;
        this.isAsked = !new TodayRows(pending.current()).isEmpty();
    }

    /** Takes the rows of a sheet over once they are put. */
    void learn(List<Draft> drafts) {
        if (isAsked) {
            drafts.forEach(this::learn);
        }
    }

    private void learn(Draft draft) {
        String key = TodayRows.keyOf(draft.row());
        Optional<Row> kept = pending.find(Sheet.SCENARIO_CHANGES, key);
        if (kept.isEmpty()) {
            return;
        }
        Optional<Row> plan = pending.find(draft.row().sheet(), draft.key());
        Optional<Row> today = ScenarioChange.of(kept.get()).after().map(row -> draft.over(Optional.of(row)));
        @Nullable Row next = today.isEmpty() || today.equals(plan) ? null : TodayRows.toRow(draft.row(), today);
        if (next == null) {
            pending.remove(kept.get());
        } else {
            pending.put(key, next);
        }
    }
}
