package spokes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.TouchedRows;
import spokes.model.goods.ProductKey;
import spokes.model.goods.TransferIds;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Changes rows of the plan in view as one step: what a study found and the planner takes, or what is known better now.
 *
 * @param label   what is done, for the menu
 * @param rows    what changes, made against the plan in view; transfers that come without an id get one
 * @param decides whether the plan is to be so, rather than the world is; see {@link Command#decides}
 */
public record ChangeRows(String label, List<RowChange> rows, boolean decides) implements Command {
    public ChangeRows {
        rows = List.copyOf(rows);
        for (RowChange row : rows) {
            if (row.sheet().isPacked() || row.sheet().isOfScenarios()) {
                throw new IllegalArgumentException("not a row of a plan: " + row.sheet());
            }
        }
    }

    /** What is so. */
    public ChangeRows(String label, List<RowChange> rows) {
        this(label, rows, false);
    }

    /** What the plan is to be. */
    public static ChangeRows decided(String label, List<RowChange> rows) {
        return new ChangeRows(label, rows, true);
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        List<RowChange> changes = new ArrayList<>();
        TransferIds ids = state.sight().newTransferIds();
        for (RowChange row : rows) {
            @Nullable
            Row there = state.workspace().table(row.sheet()).find(row.key()).orElse(null);
            @Nullable Row after = row.after();
            if (isNewTransfer(row) && after != null) {
                Allowed.check(state.workspace(), ProductKey.of(after), after.text("to"));
                changes.add(RowChange.added(after.with("transfer_id", ids.next())));
            } else if (!Objects.equals(there, row.before())) {
                throw new Refused("%s: a row of %s changed meanwhile; please do it again"
                        .formatted(label, row.sheet().title().replace('_', ' ')));
            } else if (!Objects.equals(there, after)) {
                changes.add(row);
            }
        }
        return Changes.of(changes);
    }

    private static boolean isNewTransfer(RowChange row) {
        @Nullable Row after = row.after();
        return row.sheet() == Sheet.TRANSFERS
                && row.before() == null
                && after != null
                && after.text("transfer_id").isEmpty();
    }

    @Override
    public Touched touched() {
        return TouchedRows.of(rows);
    }
}
